using Amazon.Runtime;
using Build.Sources;
using LocalAws.CodeCommit.Http;

namespace Build.Tests.Sources;

public class GitCredentialsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);
    private static readonly Uri Repository = new("https://git-codecommit.eu-west-1.amazonaws.com/v1/repos/demo");

    [Fact]
    public void The_password_is_the_one_that_the_other_side_computes()
    {
        var credentials = GitCredentials.For(new ImmutableCredentials("AKIDEXAMPLE", "secret", null), "eu-west-1", Repository, Now);

        Assert.Equal("AKIDEXAMPLE", credentials.User);
        Assert.Equal(GitSignature.Create("secret", "eu-west-1", Repository.Host, Repository.AbsolutePath, Now), credentials.Password);
    }

    [Fact]
    public void A_session_token_stands_behind_the_key_and_in_no_message()
    {
        var credentials = GitCredentials.For(new ImmutableCredentials("ASIAEXAMPLE", "secret", "token"), "eu-west-1", Repository, Now);

        Assert.Equal("ASIAEXAMPLE%token", credentials.User);
        Assert.Equal("ASIAEXAMPLE", credentials.ToString());
    }
}
