using System.Net;
using LocalAws.Ec2;
using LocalAws.Kernel;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Ec2;

public class InstanceAccessTests
{
    private const string Trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";

    [AwsCliFact]
    public async Task What_runs_on_an_instance_calls_AWS_in_its_role()
    {
        await using var aws = await TestAws.StartAsync();
        await aws.Cli.JsonAsync("iam", "create-role", "--role-name", "web", "--assume-role-policy-document", Trust);
        await aws.Cli.JsonAsync("iam", "create-instance-profile", "--instance-profile-name", "web");
        await aws.Cli.JsonAsync("iam", "add-role-to-instance-profile", "--instance-profile-name", "web", "--role-name", "web");
        var id = (string)(await aws.Cli.JsonAsync("ec2", "run-instances", "--image-id", "ami-12345678", "--iam-instance-profile", "Name=web"))["Instances"]![0]!["InstanceId"]!;
        await aws.Cli.JsonAsync("codecommit", "create-repository", "--repository-name", "demo");
        await aws.Cli.JsonAsync("codecommit", "put-file", "--repository-name", "demo", "--branch-name", "main", "--file-path", "a.txt", "--file-content", Convert.ToBase64String("from the repository"u8));
        const string clone = "git -c credential.helper='!/usr/bin/aws codecommit credential-helper $@' -c credential.UseHttpPath=true clone -q https://git-codecommit.us-east-1.amazonaws.com/v1/repos/demo /tmp/demo && cat /tmp/demo/a.txt";
        Assert.Equal("from the repository", await ShellAsync(aws, id, clone));
        var lines = await ShellAsync(aws, id, "/usr/bin/aws --endpoint-url $AWS_ENDPOINT_URL sts get-caller-identity --query Arn --output text");
        Assert.Equal($"arn:aws:sts::123456789012:assumed-role/web/{id}", lines);
    }

    [Fact]
    public async Task Without_its_token_or_a_role_nobody_gets_credentials()
    {
        await using var aws = await TestAws.StartAsync();
        using var http = new HttpClient();
        var address = new Uri(aws.Endpoint, "/_ec2/credentials");
        Assert.Equal(HttpStatusCode.Forbidden, (await http.GetAsync(address)).StatusCode);
        var scope = new Scope("123456789012", "us-east-1");
        var run = await aws.Get<RunInstances>().InvokeAsync(
            new RunInstancesRequest { ImageId = "ami-12345678", MinCount = 1, MaxCount = 1 }, LocalAws.Http.CallContext.ForService(scope, "arn:aws:iam::123456789012:root", TimeProvider.System));
        var answer = await ShellAsync(aws, run.Instances[0].InstanceId!, "curl -s -H \"Authorization: $AWS_CONTAINER_AUTHORIZATION_TOKEN\" $AWS_CONTAINER_CREDENTIALS_FULL_URI");
        Assert.Contains("has no instance profile with a role", answer, StringComparison.Ordinal);
    }

    private static async Task<string> ShellAsync(TestAws aws, string id, string script)
    {
        var instance = await aws.Get<InstanceStore>().EnterAsync(new Scope("123456789012", "us-east-1"), id, CancellationToken.None);
        var lines = new List<string>();
        await instance.RunAsync(new("bash", "-c", script) { OnOutput = line => lines.Add(line.Text) }, CancellationToken.None);
        return string.Join('\n', lines);
    }
}
