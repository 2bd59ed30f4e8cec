namespace LocalAws.CodeBuild.Execution.Env;

/// <summary>
/// env.git-credential-helper: lets git in a build reach CodeCommit with the build's own session, through the AWS CLI. Of the CLI's commands only
/// <c>get</c> takes the option that lets a loopback address pass; the others do nothing.
/// </summary>
internal static class GitCredentialHelper
{
    private const string Configuration = """
        [credential]
            helper = "!f() { [ \"$1\" != get ] || aws --endpoint-url \"$AWS_ENDPOINT_URL\" codecommit credential-helper --ignore-host-check get; }; f"
            UseHttpPath = true

        """;

    public static void Install(string home) => File.WriteAllText(Path.Combine(home, ".gitconfig"), Configuration);
}
