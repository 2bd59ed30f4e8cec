namespace Build.Tests.Validation;

public sealed class SecretRuleTests : IDisposable
{
    private readonly SampleProject project = new();

    [Theory]
    [InlineData("AKIA", "QQQQQQQQQQQQQQQQ", "an access key of AWS")]
    [InlineData("ghp_", "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq", "a token of GitHub")]
    [InlineData("npm_", "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq", "a token of npm")]
    [InlineData("https://hooks.slack.", "com/services/T0QQQQQQQ/B0QQQQQQQ/qqqqqqqqqqqqqqqqqqqqqqqq", "a webhook of Slack")]
    [InlineData("aws_secret_access_key=qqqqqqqqqqqqqqqqqqqq", "QQQQQQQQQQQQQQQQQQQQ", "a secret access key of AWS")]
    [InlineData("-----BEGIN RSA", " PRIVATE KEY-----", "a private key")]
    public void A_secret_is_found_and_never_shown(string start, string rest, string kind)
    {
        project.Replace("scripts/stop.sh", "pkill", $"export X='{start}{rest}'; pkill");
        Assert.Equal($"scripts/stop.sh:2:1: error secret: Something that looks like {kind} stands in clear text", project.Found());
    }

    [Fact]
    public void A_secret_in_a_buildspec_is_found_at_its_value() => Assert.Equal(
        "buildspec.yml:4:8: error secret: Something that looks like an access key of AWS stands in clear text",
        project.Replace("buildspec.yml", "version: 0.2", $"version: 0.2\nenv:\n  variables:\n    A: {"ASIA"}{new string('Q', 16)}").Found());

    public void Dispose() => project.Dispose();
}
