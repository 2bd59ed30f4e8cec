using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CodeDeploy;

/// <summary>The tutorial's own CodeDeploy commands, typed into the real AWS CLI.</summary>
public class TutorialTests
{
    private const string Trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"codedeploy.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";
    private const string BlueGreenConfig = """
        {
          "deploymentReadyOption": { "actionOnTimeout": "CONTINUE_DEPLOYMENT", "waitTimeInMinutes": 1 },
          "greenFleetProvisioningOption": { "action": "COPY_AUTO_SCALING_GROUP" },
          "terminateBlueInstancesOnDeploymentSuccess": { "action": "TERMINATE", "terminationWaitTimeInMinutes": 5 }
        }
        """;

    private static readonly string[] Group = ["--application-name", "codepipeline-demo-app", "--deployment-group-name", "codepipeline-demo-dg"];

    [AwsCliFact]
    public async Task Application_group_revision_and_deployment_work_and_read_back_what_was_sent()
    {
        await using var aws = await TestAws.StartAsync();
        await PrepareAsync(aws);
        var group = (await aws.Cli.JsonAsync(["deploy", "get-deployment-group", .. Group]))["deploymentGroupInfo"]!;
        Assert.Equal(("CodeDeployDemo", "CodeDeployDefault.OneAtATime", "IN_PLACE"), ((string?)group["ec2TagFilters"]![0]!["Value"], (string?)group["deploymentConfigName"], (string?)group["deploymentStyle"]!["deploymentType"]));

        using var folder = new TempFolder();
        await File.WriteAllBytesAsync(folder.File("app.zip"), AgentHarness.Zip(("appspec.yml", "version: 0.0\nos: linux\nfiles:\n  - source: web\n    destination: /home/ec2-user/app\n"), ("web/index.js", "1")));
        await aws.Cli.JsonAsync("s3api", "create-bucket", "--bucket", "demo-revisions");
        await aws.Cli.JsonAsync("s3api", "put-object", "--bucket", "demo-revisions", "--key", "app.zip", "--body", folder.File("app.zip"));
        var id = (string)(await aws.Cli.JsonAsync(["deploy", "create-deployment", .. Group, "--s3-location", "bucket=demo-revisions,key=app.zip,bundleType=zip"]))["deploymentId"]!;
        await aws.Cli.JsonAsync("deploy", "wait", "deployment-successful", "--deployment-id", id);
        var target = (string)(await aws.Cli.JsonAsync("deploy", "list-deployment-targets", "--deployment-id", id))["targetIds"]![0]!;
        var events = (await aws.Cli.JsonAsync("deploy", "get-deployment-target", "--deployment-id", id, "--target-id", target))["deploymentTarget"]!["instanceTarget"]!["lifecycleEvents"]!.AsArray();
        Assert.All(events, each => Assert.Equal("Succeeded", (string?)each!["status"]));
        Assert.Equal(id, (string?)(await aws.Cli.JsonAsync(["deploy", "list-deployments", .. Group]))["deployments"]![0]);
    }

    [AwsCliFact]
    public async Task The_tutorials_blue_green_update_is_answered_with_its_correction()
    {
        await using var aws = await TestAws.StartAsync();
        await PrepareAsync(aws);
        var error = await aws.Cli.ErrorAsync("deploy", "update-deployment-group", "--application-name", "codepipeline-demo-app",
            "--current-deployment-group-name", "codepipeline-demo-dg", "--deployment-style", "deploymentType=BLUE_GREEN,deploymentOption=WITH_TRAFFIC_CONTROL");
        Assert.Contains("InvalidLoadBalancerInfoException", error, StringComparison.Ordinal);
        Assert.Contains("--load-balancer-info targetGroupInfoList=[{name=NAME}]", error, StringComparison.Ordinal);
    }

    [AwsCliFact]
    public async Task With_what_the_corrections_name_the_tutorials_blue_green_commands_work_as_they_are_and_the_version_is_switched()
    {
        await using var aws = await TestAws.StartAsync(options => options with { TimeScale = 300 });
        await PrepareAsync(aws);
        string[] update = ["deploy", "update-deployment-group", "--application-name", "codepipeline-demo-app", "--current-deployment-group-name", "codepipeline-demo-dg"];
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder.File("bluegreen-config.json"), BlueGreenConfig);
        string[] configuration = ["--blue-green-deployment-configuration", $"file://{folder.File("bluegreen-config.json")}"];

        // What the first correction asks for: a target group behind a load balancer.
        var subnets = (await aws.Cli.JsonAsync("ec2", "describe-subnets", "--query", "Subnets[:2].SubnetId")).AsArray().Select(each => (string)each!).ToArray();
        var vpc = (string)(await aws.Cli.JsonAsync("ec2", "describe-vpcs", "--query", "Vpcs[0].VpcId"))!;
        var group = (string)(await aws.Cli.JsonAsync("elbv2", "create-target-group", "--name", "web", "--protocol", "HTTP", "--port", "3000", "--vpc-id", vpc))["TargetGroups"]![0]!["TargetGroupArn"]!;
        var balancer = (await aws.Cli.JsonAsync(["elbv2", "create-load-balancer", "--name", "web", "--subnets", .. subnets]))["LoadBalancers"]![0]!;
        await aws.Cli.JsonAsync("elbv2", "create-listener", "--load-balancer-arn", (string)balancer["LoadBalancerArn"]!, "--protocol", "HTTP", "--port", "80", "--default-actions", $"Type=forward,TargetGroupArn={group}");
        await aws.Cli.JsonAsync([.. update, "--load-balancer-info", "targetGroupInfoList=[{name=web}]"]);
        await aws.Cli.JsonAsync([.. update, "--deployment-style", "deploymentType=BLUE_GREEN,deploymentOption=WITH_TRAFFIC_CONTROL"]);

        // The second correction: exactly one Auto Scaling group.
        var error = await aws.Cli.ErrorAsync([.. update, .. configuration]);
        Assert.Contains("InvalidBlueGreenDeploymentConfigurationException", error, StringComparison.Ordinal);
        Assert.Contains("--auto-scaling-groups NAME", error, StringComparison.Ordinal);
        await aws.Cli.JsonAsync("ec2", "create-launch-template", "--launch-template-name", "web", "--launch-template-data", "ImageId=ami-12345678,IamInstanceProfile={Name=instances}");
        await aws.Cli.JsonAsync("autoscaling", "create-auto-scaling-group", "--auto-scaling-group-name", "web", "--launch-template", "LaunchTemplateName=web", "--min-size", "1", "--max-size", "2",
            "--vpc-zone-identifier", string.Join(',', subnets));
        await aws.Cli.JsonAsync([.. update, "--auto-scaling-groups", "web", "--ec2-tag-filters"]);
        await aws.Cli.JsonAsync([.. update, .. configuration]);

        await File.WriteAllBytesAsync(folder.File("app.zip"), AgentHarness.Zip(
            ("appspec.yml", "version: 0.0\nos: linux\nhooks:\n  ApplicationStart:\n    - location: start.sh\n"),
            ("start.sh", "#!/bin/bash\nsetsid node -e \"require('http').createServer((q, r) => r.end('green')).listen(process.env.PORT, '127.0.0.1')\" > /srv/log 2>&1 < /dev/null &\n")));
        await aws.Cli.JsonAsync("s3api", "create-bucket", "--bucket", "demo-revisions");
        await aws.Cli.JsonAsync("s3api", "put-object", "--bucket", "demo-revisions", "--key", "app.zip", "--body", folder.File("app.zip"));
        var id = (string)(await aws.Cli.JsonAsync(["deploy", "create-deployment", .. Group, "--s3-location", "bucket=demo-revisions,key=app.zip,bundleType=zip"]))["deploymentId"]!;
        await aws.Cli.JsonAsync("deploy", "wait", "deployment-successful", "--deployment-id", id);
        using var client = new HttpClient();
        Assert.Equal("green", await client.GetStringAsync(new Uri($"http://{balancer["DNSName"]}/")));
        var health = (await aws.Cli.JsonAsync("elbv2", "describe-target-health", "--target-group-arn", group))["TargetHealthDescriptions"]!.AsArray();
        Assert.Equal("healthy", (string?)Assert.Single(health)!["TargetHealth"]!["State"]);
        var scaled = (await aws.Cli.JsonAsync("autoscaling", "describe-auto-scaling-groups", "--auto-scaling-group-names", $"CodeDeploy_codepipeline-demo-dg_{id}"))["AutoScalingGroups"]!.AsArray();
        Assert.Single(scaled);
    }

    [AwsCliFact]
    public async Task Mistakes_are_answered_with_CodeDeploys_codes()
    {
        await using var aws = await TestAws.StartAsync();
        Assert.Contains("ApplicationDoesNotExistException", await aws.Cli.ErrorAsync(["deploy", "get-deployment-group", .. Group]), StringComparison.Ordinal);
        await PrepareAsync(aws);
        Assert.Contains("ApplicationAlreadyExistsException", await aws.Cli.ErrorAsync("deploy", "create-application", "--application-name", "codepipeline-demo-app"), StringComparison.Ordinal);
        Assert.Contains("DeploymentConfigDoesNotExistException", await aws.Cli.ErrorAsync("deploy", "get-deployment-config", "--deployment-config-name", "none"), StringComparison.Ordinal);
        Assert.Contains("InvalidRoleException", await aws.Cli.ErrorAsync("deploy", "create-deployment-group", "--application-name", "codepipeline-demo-app",
            "--deployment-group-name", "other", "--service-role-arn", "arn:aws:iam::123456789012:role/none"), StringComparison.Ordinal);
        Assert.Contains("DeploymentDoesNotExistException", await aws.Cli.ErrorAsync("deploy", "get-deployment", "--deployment-id", "d-AAAAAAAAA"), StringComparison.Ordinal);
    }

    private static async Task PrepareAsync(TestAws aws)
    {
        await aws.Cli.JsonAsync("iam", "create-role", "--role-name", "CodeDeployServiceRole", "--assume-role-policy-document", Trust);
        await aws.Cli.JsonAsync("iam", "create-instance-profile", "--instance-profile-name", "instances");
        await aws.Cli.JsonAsync("ec2", "run-instances", "--image-id", "ami-12345678", "--iam-instance-profile", "Name=instances", "--tag-specifications", "ResourceType=instance,Tags=[{Key=Name,Value=CodeDeployDemo}]");
        await aws.Cli.JsonAsync("deploy", "create-application", "--application-name", "codepipeline-demo-app", "--compute-platform", "Server");
        await aws.Cli.JsonAsync(["deploy", "create-deployment-group", .. Group, "--ec2-tag-filters", "Key=Name,Value=CodeDeployDemo,Type=KEY_AND_VALUE",
            "--service-role-arn", "arn:aws:iam::123456789012:role/CodeDeployServiceRole"]);
    }
}
