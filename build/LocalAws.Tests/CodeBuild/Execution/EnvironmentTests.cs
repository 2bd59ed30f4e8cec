using LocalAws.CodeBuild.Execution.Env;
using LocalAws.CodeBuild.Execution.Spec;

namespace LocalAws.Tests.CodeBuild.Execution;

public class EnvironmentTests
{
    private static Dictionary<string, string> One(string value) => new() { ["X"] = value };

    [Fact]
    public void Later_layers_win_and_CodeBuilds_own_win_over_all()
    {
        var spec = new EnvSpec { Variables = One("spec") };

        Assert.Equal(
            "spec",
            BuildEnvironment.Compose(One("desk"), spec, new Dictionary<string, string>(), new Dictionary<string, string>(), new Dictionary<string, string>())[
                "X"
            ]
        );
        Assert.Equal(
            "project",
            BuildEnvironment.Compose(One("desk"), spec, new Dictionary<string, string>(), One("project"), new Dictionary<string, string>())["X"]
        );
        Assert.Equal("own", BuildEnvironment.Compose(One("desk"), spec, new Dictionary<string, string>(), One("project"), One("own"))["X"]);
    }

    [Fact]
    public void Secrets_are_masked_line_by_line_and_longest_first()
    {
        var mask = new SecretMask(["abc", "abcdef", "first line\nsecond line", ""]);

        Assert.Equal("x *** y ***", mask.Apply("x abcdef y abc"));
        Assert.Equal("*** of a key", mask.Apply("second line of a key"));
    }

    [Theory]
    [InlineData("nodejs", "20", "v20.20.2", true, "Using nodejs 20.20.2")]
    [InlineData("nodejs", "22", "v20.20.2", true, "WARNING: runtime-versions asks for nodejs 22; this machine has nodejs 20.20.2")]
    [InlineData("nodejs", "2", "v20.20.2", true, "WARNING")]
    [InlineData("nodejs", "22.x", "v22.1.0", true, "Using nodejs 22.1.0")]
    [InlineData("python", "latest", "Python 3.11.7", true, "Using python 3.11.7")]
    [InlineData("java", "corretto21", "openjdk version \"21.0.2\" 2024-01-16", true, "Using java 21.0.2")]
    [InlineData("ruby", "3.3", null, false, "ruby is not installed on this machine")]
    [InlineData("nodejz", "20", "x", false, "Unknown runtime named 'nodejz'")]
    public void A_runtime_version_is_checked_and_said(string name, string asked, string? probed, bool usable, string message)
    {
        var verdict = RuntimeVersions.Judge(name, asked, probed);

        Assert.Equal(usable, verdict.Usable);
        Assert.Contains(message, verdict.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("app", "app", null, null)]
    [InlineData("app:token", "app", "token", null)]
    [InlineData("app:token:AWSPREVIOUS", "app", "token", "AWSPREVIOUS")]
    [InlineData(
        "arn:aws:secretsmanager:eu-west-1:123456789012:secret:app-AbCdEf:token",
        "arn:aws:secretsmanager:eu-west-1:123456789012:secret:app-AbCdEf",
        "token",
        null
    )]
    public void A_secret_reference_names_secret_key_and_stage(string text, string id, string? key, string? stage) =>
        Assert.Equal(new SecretReference(id, key, stage, null), SecretReference.Parse(text));

    [Fact]
    public void A_secret_reference_takes_a_member_of_the_secrets_json()
    {
        Assert.Equal("v", SecretReference.Parse("app:k").ValueFrom("""{"k":"v"}"""));
        Assert.Contains(
            "has no key 'k'",
            Assert.Throws<FormatException>(() => SecretReference.Parse("app:k").ValueFrom("{}")).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "is not JSON",
            Assert.Throws<FormatException>(() => SecretReference.Parse("app:k").ValueFrom("plain")).Message,
            StringComparison.Ordinal
        );
    }
}
