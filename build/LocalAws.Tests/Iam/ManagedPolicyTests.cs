using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Iam;

public class ManagedPolicyTests
{
    private static string Policy(string action) => $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"{{action}}","Resource":"*"}]}""";

    [AwsCliFact]
    public async Task Versions_are_numbered_limited_and_put_in_force()
    {
        await using var aws = await TestAws.StartAsync();
        var arn = (string)(await aws.Cli.JsonAsync("iam", "create-policy", "--policy-name", "Read", "--policy-document", Policy("s3:Get*")))["Policy"]!["Arn"]!;
        for (var i = 2; i <= 5; i++)
            await aws.Cli.JsonAsync("iam", "create-policy-version", "--policy-arn", arn, "--policy-document", Policy("s3:List*"), "--set-as-default");
        Assert.Contains("LimitExceeded", await aws.Cli.ErrorAsync("iam", "create-policy-version", "--policy-arn", arn, "--policy-document", Policy("s3:*")), StringComparison.Ordinal);
        Assert.Contains("DeleteConflict", await aws.Cli.ErrorAsync("iam", "delete-policy-version", "--policy-arn", arn, "--version-id", "v5"), StringComparison.Ordinal);
        await aws.Cli.JsonAsync("iam", "delete-policy-version", "--policy-arn", arn, "--version-id", "v2");
        var next = await aws.Cli.JsonAsync("iam", "create-policy-version", "--policy-arn", arn, "--policy-document", Policy("s3:*"));
        Assert.Equal("v6", (string?)next["PolicyVersion"]!["VersionId"]);
        Assert.Equal("v5", (string?)(await aws.Cli.JsonAsync("iam", "get-policy", "--policy-arn", arn))["Policy"]!["DefaultVersionId"]);
        Assert.Contains("DeleteConflict", await aws.Cli.ErrorAsync("iam", "delete-policy", "--policy-arn", arn), StringComparison.Ordinal);
    }

    [AwsCliFact]
    public async Task AWSs_own_policies_are_there_and_cannot_be_changed()
    {
        await using var aws = await TestAws.StartAsync();
        const string arn = "arn:aws:iam::aws:policy/service-role/AWSCodeDeployRole";
        var version = await aws.Cli.JsonAsync("iam", "get-policy-version", "--policy-arn", arn, "--version-id", "v1");
        Assert.Contains("ec2:DescribeInstances", version.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("AccessDenied", await aws.Cli.ErrorAsync("iam", "delete-policy", "--policy-arn", arn), StringComparison.Ordinal);
        Assert.Contains("NoSuchEntity", await aws.Cli.ErrorAsync("iam", "get-policy", "--policy-arn", "arn:aws:iam::aws:policy/NoSuchPolicy"), StringComparison.Ordinal);
    }
}
