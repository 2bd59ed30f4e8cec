using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CodeCommit;

public class AwsCliTests
{
    [AwsCliFact]
    public async Task A_repository_is_made_described_and_cloned_with_the_cli_as_credential_helper()
    {
        await using var aws = await TestAws.StartAsync();
        using var git = new GitClient(aws);
        var made = await aws.Cli.JsonAsync("codecommit", "create-repository", "--repository-name", "demo", "--repository-description", "Demo app for AWS CodePipeline");
        var url = (string)made["repositoryMetadata"]!["cloneUrlHttp"]!;
        Assert.Equal($"http://git-codecommit.us-east-1.amazonaws.com.localhost:{aws.Endpoint.Port}/v1/repos/demo", url);
        Assert.Equal("arn:aws:codecommit:us-east-1:123456789012:demo", (string?)made["repositoryMetadata"]!["Arn"]);
        var helper = $"!f() {{ AWS_ACCESS_KEY_ID={aws.Server.AccessKeyId} AWS_SECRET_ACCESS_KEY={aws.Server.SecretAccessKey} AWS_DEFAULT_REGION=us-east-1 "
            + "/usr/bin/aws codecommit credential-helper \"$@\"; }; f";
        await git.RunAsync(".", "-c", "credential.helper=", "-c", $"credential.helper={helper}", "clone", "-q", url, "clone");
    }

    [AwsCliFact]
    public async Task Files_are_committed_and_read_through_the_api()
    {
        await using var aws = await TestAws.StartAsync();
        await aws.Cli.JsonAsync("codecommit", "create-repository", "--repository-name", "demo");
        var put = await aws.Cli.JsonAsync("codecommit", "put-file", "--repository-name", "demo", "--branch-name", "main", "--file-path", "/src/a.txt",
            "--file-content", Convert.ToBase64String("hello"u8), "--name", "Ann", "--email", "ann@example.com", "--commit-message", "First");
        var commit = (string)put["commitId"]!;
        var file = await aws.Cli.JsonAsync("codecommit", "get-file", "--repository-name", "demo", "--file-path", "src/a.txt");
        Assert.Equal("hello"u8, Convert.FromBase64String((string)file["fileContent"]!));
        Assert.Equal(commit, (string?)file["commitId"]);
        var second = await aws.Cli.JsonAsync("codecommit", "create-commit", "--repository-name", "demo", "--branch-name", "main", "--parent-commit-id", commit,
            "--put-files", "filePath=b.sh,fileMode=EXECUTABLE,fileContent=aGk=", "--delete-files", "filePath=src/a.txt");
        Assert.Equal("b.sh", (string?)second["filesAdded"]![0]!["absolutePath"]);
        Assert.Equal("src/a.txt", (string?)second["filesDeleted"]![0]!["absolutePath"]);
        var differences = await aws.Cli.JsonAsync("codecommit", "get-differences", "--repository-name", "demo", "--before-commit-specifier", commit, "--after-commit-specifier", "main");
        Assert.Equal(["D", "A"], differences["differences"]!.AsArray().Select(each => (string)each!["changeType"]!).Order().Reverse());
        var folder = await aws.Cli.JsonAsync("codecommit", "get-folder", "--repository-name", "demo", "--folder-path", "/");
        Assert.Equal("EXECUTABLE", (string?)folder["files"]![0]!["fileMode"]);
        var read = await aws.Cli.JsonAsync("codecommit", "get-commit", "--repository-name", "demo", "--commit-id", commit);
        Assert.Equal("Ann", (string?)read["commit"]!["author"]!["name"]);
        Assert.Equal("First", ((string)read["commit"]!["message"]!).Trim());
    }

    [AwsCliFact]
    public async Task A_commit_on_an_outdated_parent_is_refused()
    {
        await using var aws = await TestAws.StartAsync();
        await aws.Cli.JsonAsync("codecommit", "create-repository", "--repository-name", "demo");
        string[] put = ["codecommit", "put-file", "--repository-name", "demo", "--branch-name", "main", "--file-path", "a", "--file-content"];
        var first = (string)(await aws.Cli.JsonAsync([.. put, "aGk="]))["commitId"]!;
        Assert.Contains("(ParentCommitIdRequiredException)", await aws.Cli.ErrorAsync([.. put, "aGkh"]), StringComparison.Ordinal);
        await aws.Cli.JsonAsync([.. put, "aGkh", "--parent-commit-id", first]);
        Assert.Contains("(ParentCommitIdOutdatedException)", await aws.Cli.ErrorAsync([.. put, "aGk/", "--parent-commit-id", first]), StringComparison.Ordinal);
    }

    [AwsCliFact]
    public async Task Violations_have_the_services_own_names()
    {
        await using var aws = await TestAws.StartAsync();
        Assert.Contains("(RepositoryDoesNotExistException)", await aws.Cli.ErrorAsync("codecommit", "get-repository", "--repository-name", "no"), StringComparison.Ordinal);
        Assert.Contains("(InvalidRepositoryNameException)", await aws.Cli.ErrorAsync("codecommit", "create-repository", "--repository-name", "a b"), StringComparison.Ordinal);
        Assert.Contains("(InvalidRepositoryNameException)", await aws.Cli.ErrorAsync("codecommit", "create-repository", "--repository-name", "a.git"), StringComparison.Ordinal);
        await aws.Cli.JsonAsync("codecommit", "create-repository", "--repository-name", "demo");
        Assert.Contains("(RepositoryNameExistsException)", await aws.Cli.ErrorAsync("codecommit", "create-repository", "--repository-name", "demo"), StringComparison.Ordinal);
    }
}
