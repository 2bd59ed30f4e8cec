namespace LocalAws.CodeBuild.Execution.Env;

/// <summary>env.git-credential-helper: lets git in a build reach CodeCommit with the build's own session, through the AWS CLI.</summary>
internal static class GitCredentialHelper
{
    private const string Configuration = """
        [credential]
            helper = !aws --endpoint-url \"$AWS_ENDPOINT_URL\" codecommit credential-helper --ignore-host-check $@
            UseHttpPath = true

        """;

    public static void Install(string home) => File.WriteAllText(Path.Combine(home, ".gitconfig"), Configuration);
}
