using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using LocalAws.Ec2;
using LocalAws.Ec2.Execution;
using LocalAws.Kernel;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Ec2;

public class InstanceLifeTests
{
    private static readonly Scope Scope = new("123456789012", "us-east-1");

    [AwsCliFact]
    public async Task Instances_are_run_described_by_tag_stopped_started_and_terminated()
    {
        await using var aws = await TestAws.StartAsync();
        await aws.Cli.JsonAsync("iam", "create-instance-profile", "--instance-profile-name", "app");
        var run = await aws.Cli.JsonAsync(
            "ec2", "run-instances", "--image-id", "resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64", "--count", "2",
            "--instance-type", "t3.micro", "--iam-instance-profile", "Name=app", "--metadata-options", "HttpTokens=required",
            "--tag-specifications", "ResourceType=instance,Tags=[{Key=Name,Value=CodeDeployDemo}]");
        Assert.Equal("pending", (string?)run["Instances"]![0]!["State"]!["Name"]);
        var id = (string)run["Instances"]![0]!["InstanceId"]!;

        var described = await aws.Cli.JsonAsync("ec2", "describe-instances", "--filters", "Name=tag:Name,Values=CodeDeploy*", "Name=instance-state-name,Values=running");
        Assert.Equal(2, described["Reservations"]![0]!["Instances"]!.AsArray().Count);
        Assert.Equal("arn:aws:iam::123456789012:instance-profile/app", (string?)described["Reservations"]![0]!["Instances"]![0]!["IamInstanceProfile"]!["Arn"]);

        Assert.Equal("stopping", await StateAsync(aws.Cli.JsonAsync("ec2", "stop-instances", "--instance-ids", id), "StoppingInstances"));
        Assert.Equal("pending", await StateAsync(aws.Cli.JsonAsync("ec2", "start-instances", "--instance-ids", id), "StartingInstances"));
        Assert.Equal("shutting-down", await StateAsync(aws.Cli.JsonAsync("ec2", "terminate-instances", "--instance-ids", id), "TerminatingInstances"));
        Assert.Contains("IncorrectInstanceState", await aws.Cli.ErrorAsync("ec2", "start-instances", "--instance-ids", id), StringComparison.Ordinal);
    }

    [AwsCliFact]
    public async Task Tags_are_created_described_and_deleted()
    {
        await using var aws = await TestAws.StartAsync();
        var id = await RunAsync(aws);
        await aws.Cli.JsonAsync("ec2", "create-tags", "--resources", id, "--tags", "Key=Env,Value=test", "Key=Team,Value=a");
        await aws.Cli.JsonAsync("ec2", "delete-tags", "--resources", id, "--tags", "Key=Team");
        var tags = await aws.Cli.JsonAsync("ec2", "describe-tags", "--filters", $"Name=resource-id,Values={id}", "Name=key,Values=Env,Team");
        Assert.Equal("test", (string?)Assert.Single(tags["Tags"]!.AsArray())!["Value"]);
        Assert.Contains("reserved", await aws.Cli.ErrorAsync("ec2", "create-tags", "--resources", id, "--tags", "Key=aws:x,Value=y"), StringComparison.Ordinal);
    }

    [AwsCliFact]
    public async Task The_default_network_hangs_together()
    {
        await using var aws = await TestAws.StartAsync();
        var vpc = (string)(await aws.Cli.JsonAsync("ec2", "describe-vpcs", "--filters", "Name=is-default,Values=true"))["Vpcs"]![0]!["VpcId"]!;
        var subnets = (await aws.Cli.JsonAsync("ec2", "describe-subnets", "--filters", $"Name=vpc-id,Values={vpc}"))["Subnets"]!.AsArray();
        Assert.Equal(3, subnets.Count);
        Assert.Equal(vpc, (string?)(await aws.Cli.JsonAsync("ec2", "describe-security-groups"))["SecurityGroups"]![0]!["VpcId"]);
        var run = await aws.Cli.JsonAsync("ec2", "run-instances", "--image-id", "ami-12345678", "--subnet-id", (string)subnets[2]!["SubnetId"]!);
        Assert.Equal("us-east-1c", (string?)run["Instances"]![0]!["Placement"]!["AvailabilityZone"]);
    }

    [AwsCliFact]
    public async Task Mistakes_are_answered_with_EC2s_codes()
    {
        await using var aws = await TestAws.StartAsync();
        Assert.Contains("InvalidInstanceID.NotFound", await aws.Cli.ErrorAsync("ec2", "describe-instances", "--instance-ids", "i-0123456789abcdef0"), StringComparison.Ordinal);
        Assert.Contains("InvalidInstanceID.Malformed", await aws.Cli.ErrorAsync("ec2", "stop-instances", "--instance-ids", "x"), StringComparison.Ordinal);
        Assert.Contains("InvalidAMIID.Malformed", await aws.Cli.ErrorAsync("ec2", "run-instances", "--image-id", "x"), StringComparison.Ordinal);
        Assert.Contains("The filter 'x' is invalid", await aws.Cli.ErrorAsync("ec2", "describe-instances", "--filters", "Name=x,Values=y"), StringComparison.Ordinal);
        Assert.Contains("DryRunOperation", await aws.Cli.ErrorAsync("ec2", "run-instances", "--image-id", "ami-12345678", "--dry-run"), StringComparison.Ordinal);
    }

    [AwsCliFact]
    public async Task A_client_token_makes_one_instance_however_often_it_is_used()
    {
        await using var aws = await TestAws.StartAsync();
        var first = await aws.Cli.JsonAsync("ec2", "run-instances", "--image-id", "ami-12345678", "--client-token", "once");
        var second = await aws.Cli.JsonAsync("ec2", "run-instances", "--image-id", "ami-12345678", "--client-token", "once");
        Assert.Equal((string?)first["Instances"]![0]!["InstanceId"], (string?)second["Instances"]![0]!["InstanceId"]);
        Assert.Contains("IdempotentParameterMismatch", await aws.Cli.ErrorAsync("ec2", "run-instances", "--image-id", "ami-87654321", "--client-token", "once"), StringComparison.Ordinal);
    }

    [AwsCliFact]
    public async Task A_running_instance_can_be_entered_and_a_stopped_one_says_how_to_start_it()
    {
        await using var aws = await TestAws.StartAsync();
        var id = await RunAsync(aws);
        var instance = await aws.Get<InstanceStore>().EnterAsync(Scope, id, CancellationToken.None);
        Assert.True((await instance.RunAsync(new InstanceCommand("true"), CancellationToken.None)).Succeeded);
        await aws.Cli.JsonAsync("ec2", "stop-instances", "--instance-ids", id);
        Assert.False(instance.IsAlive);
        var error = await Assert.ThrowsAsync<InstanceException>(() => aws.Get<InstanceStore>().EnterAsync(Scope, id, CancellationToken.None));
        Assert.Contains($"aws ec2 start-instances --instance-ids {id}", error.Message, StringComparison.Ordinal);
    }

    [AwsCliFact]
    public async Task An_instance_whose_port_was_taken_while_it_did_not_run_has_another()
    {
        await using var aws = await TestAws.StartAsync();
        var store = aws.Get<InstanceStore>();
        var id = await RunAsync(aws);
        var before = store.Find(Scope, id)!.Port;
        using var intruder = new TcpListener(IPAddress.Loopback, before);
        intruder.Start();

        var instance = await store.EnterAsync(Scope, id, CancellationToken.None);
        var after = store.Find(Scope, id)!;
        Assert.NotEqual(before, after.Port);
        Assert.Equal($"{after.Port}", after.Tags.Single(tag => tag.Key == InstanceBlueprint.PortTag).Value);
        List<string> lines = [];
        await instance.RunAsync(new InstanceCommand("bash", ["-c", "echo $PORT"]) { OnOutput = line => lines.Add(line.Text) }, CancellationToken.None);
        Assert.Equal([$"{after.Port}"], lines);

        using var own = new TcpListener(IPAddress.Loopback, after.Port);
        own.Start();
        await store.EnterAsync(Scope, id, CancellationToken.None);
        Assert.Equal(after.Port, store.Find(Scope, id)!.Port); // while it runs, who listens there is its app
    }

    private static async Task<string> RunAsync(TestAws aws) =>
        (string)(await aws.Cli.JsonAsync("ec2", "run-instances", "--image-id", "ami-12345678"))["Instances"]![0]!["InstanceId"]!;

    private static async Task<string?> StateAsync(Task<JsonNode> answer, string member) => (string?)(await answer)[member]![0]!["CurrentState"]!["Name"];
}
