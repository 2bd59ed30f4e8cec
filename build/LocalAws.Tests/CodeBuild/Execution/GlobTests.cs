using LocalAws.CodeBuild.Execution.Spec;

namespace LocalAws.Tests.CodeBuild.Execution;

public class GlobTests
{
    [Theory]
    [InlineData("**/*", "a", true)]
    [InlineData("**/*", "a/b/.hidden", true)]
    [InlineData("*", "a/b", false)]
    [InlineData("*.js", "app.js", true)]
    [InlineData("*.js", "lib/app.js", false)]
    [InlineData("lib/**/*.js", "lib/app.js", true)]
    [InlineData("lib/**/*.js", "lib/x/y/app.js", true)]
    [InlineData("lib/**", "lib/x/y", true)]
    [InlineData("lib/**", "library/x", false)]
    [InlineData("./app.zip", "app.zip", true)]
    [InlineData("a?c", "abc", true)]
    [InlineData("a?c", "a/c", false)]
    [InlineData("[!a-c]x", "dx", true)]
    [InlineData("[!a-c]x", "bx", false)]
    [InlineData("*.{js,ts}", "a.ts", true)]
    [InlineData("*.{js,ts}", "a.css", false)]
    [InlineData("a.c", "abc", false)]
    public void Patterns_match_as_in_buildspecs(string pattern, string path, bool matches) => Assert.Equal(matches, new Glob(pattern).Matches(path));

    [Theory]
    [InlineData("/etc/passwd")]
    [InlineData("../outside")]
    [InlineData("a/../../b")]
    [InlineData("a[")]
    [InlineData("a{b")]
    [InlineData("  ")]
    public void Patterns_that_leave_the_source_or_do_not_close_are_refused(string pattern)
    {
        Assert.NotNull(Glob.Problem(pattern));
        Assert.Throws<ArgumentException>(() => new Glob(pattern));
    }
}
