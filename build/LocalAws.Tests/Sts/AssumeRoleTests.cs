using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Sts;

public class AssumeRoleTests
{
    [AwsCliFact]
    public async Task Whom_the_role_trusts_gets_its_credentials()
    {
        await using var aws = await TestAws.StartAsync();
        const string trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"123456789012"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"secret"}}}]}""";
        var arn = (string)(await aws.Cli.JsonAsync("iam", "create-role", "--role-name", "Deployer", "--assume-role-policy-document", trust))["Role"]!["Arn"]!;
        var assumed = await aws.Cli.JsonAsync("sts", "assume-role", "--role-arn", arn, "--role-session-name", "ci", "--external-id", "secret");
        Assert.Equal("arn:aws:sts::123456789012:assumed-role/Deployer/ci", (string?)assumed["AssumedRoleUser"]!["Arn"]);
        Assert.StartsWith("ASIA", (string?)assumed["Credentials"]!["AccessKeyId"], StringComparison.Ordinal);
        Assert.Contains("AccessDenied", await aws.Cli.ErrorAsync("sts", "assume-role", "--role-arn", arn, "--role-session-name", "ci"), StringComparison.Ordinal);
        Assert.Contains("AccessDenied", await aws.Cli.ErrorAsync("sts", "assume-role", "--role-arn", arn + "x", "--role-session-name", "ci"), StringComparison.Ordinal);
        Assert.Contains("MaxSessionDuration", await aws.Cli.ErrorAsync("sts", "assume-role", "--role-arn", arn, "--role-session-name", "ci", "--external-id", "secret", "--duration-seconds", "7200"), StringComparison.Ordinal);
    }
}
