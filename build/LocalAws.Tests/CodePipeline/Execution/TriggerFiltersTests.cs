using FsCheck;
using FsCheck.Fluent;
using LocalAws.CodePipeline.Execution.Triggers;
using LocalAws.CodePipeline.Structure;

namespace LocalAws.Tests.CodePipeline.Execution;

public class TriggerFiltersTests
{
    [Theory]
    [InlineData("main", "main", true)]
    [InlineData("main", "main2", false)]
    [InlineData("feature/*", "feature/a", true)]
    [InlineData("feature/*", "feature/a/b", false)]
    [InlineData("feature/**", "feature/a/b", true)]
    [InlineData("**/*.js", "app.js", true)]
    [InlineData("**/*.js", "a/b/app.js", true)]
    [InlineData("*.{js,ts}", "app.ts", true)]
    [InlineData("release-[0-9]", "release-7", true)]
    [InlineData("release-[!0-9]", "release-7", false)]
    [InlineData("v?.0", "v1.0", true)]
    [InlineData("a.b", "axb", false)]
    [InlineData("[z-a]", "[z-a]", true)]
    public void Globs(string pattern, string text, bool expected) => Assert.Equal(expected, Glob.Matches(pattern, text));

    [Fact]
    public void Any_text_can_be_a_pattern() => Check.QuickThrowOnFailure(Prop.ForAll<NonNull<string>, NonNull<string>>((pattern, text) =>
    {
        Glob.Matches(pattern.Get, text.Get);
        return true;
    }));

    [Fact]
    public void Without_a_trigger_the_configured_branch_starts_the_pipeline()
    {
        Assert.True(TriggerFilters.Starts(null, "Source", "main", Push("main")));
        Assert.False(TriggerFilters.Starts(null, "Source", "main", Push("dev")));
        Assert.False(TriggerFilters.Starts(null, "Source", "main", new GitChange(null, "main", [], "c")));
    }

    [Fact]
    public void A_path_filter_wants_one_changed_file_that_is_included_and_not_excluded()
    {
        var triggers = Trigger(new GitPushFilter { Branches = new() { Includes = ["main"] }, FilePaths = new() { Includes = ["app/**"], Excludes = ["**/*.md"] } });
        Assert.True(TriggerFilters.Starts(triggers, "Source", "main", Push("main", "app/web/index.js", "README.md")));
        Assert.False(TriggerFilters.Starts(triggers, "Source", "main", Push("main", "app/README.md")));
        Assert.False(TriggerFilters.Starts(triggers, "Source", "main", Push("dev", "app/index.js")));
    }

    [Fact]
    public void A_tag_filter_wants_a_tag()
    {
        var triggers = Trigger(new GitPushFilter { Tags = new() { Includes = ["v*"], Excludes = ["v0*"] } });
        Assert.True(TriggerFilters.Starts(triggers, "Source", "main", new GitChange(null, "v1", [], "c")));
        Assert.False(TriggerFilters.Starts(triggers, "Source", "main", new GitChange(null, "v0.1", [], "c")));
        Assert.False(TriggerFilters.Starts(triggers, "Source", "main", Push("main")));
    }

    private static GitChange Push(string branch, params string[] paths) => new(branch, null, paths, "c");

    private static IReadOnlyList<PipelineTriggerDeclaration> Trigger(GitPushFilter filter) =>
        [new() { ProviderType = "CodeStarSourceConnection", GitConfiguration = new() { SourceActionName = "Source", Push = [filter] } }];
}
