using LocalAws.CodeBuild.Execution.Spec;

namespace LocalAws.Tests.CodeBuild.Execution;

public class BatchSpecTests
{
    private static BatchSpec Batch(string yaml) => BuildSpecParser.Parse($"version: 0.2\nbatch:\n{yaml}\nphases: {{build: {{commands: [ls]}}}}").Batch!;

    [Fact]
    public void A_matrix_combines_each_value_with_each()
    {
        var batch = Batch(
            """
              build-matrix:
                static:
                  ignore-failure: true
                  env: { type: LINUX_CONTAINER, variables: { FIXED: f } }
                dynamic:
                  buildspec: [a.yml, b.yml]
                  env:
                    variables: { NODE: [20, 22], MODE: [fast] }
            """
        );

        Assert.Equal(["build0", "build1", "build2", "build3"], batch.Builds.Select(build => build.Identifier));
        Assert.Equal(["a.yml 20", "a.yml 22", "b.yml 20", "b.yml 22"], batch.Builds.Select(build => $"{build.Buildspec} {build.Variables["NODE"]}"));
        Assert.All(batch.Builds, build => Assert.True(build is { IgnoreFailure: true, EnvironmentType: "LINUX_CONTAINER" } && build.Variables["FIXED"] == "f"));
    }

    [Fact]
    public void A_graph_starts_what_its_dependencies_allow()
    {
        var batch = Batch(
            """
              fast-fail: false
              build-graph:
                - identifier: lib
                - identifier: lint
                  ignore-failure: true
                - identifier: app
                  depend-on: [lib, lint]
                - identifier: docs
                  depend-on: [app]
            """
        );

        Assert.Equal(["lib", "lint"], BatchGraph.Ready(batch, new Dictionary<string, string>()).Select(build => build.Identifier));
        var halfway = new Dictionary<string, string> { ["lib"] = "SUCCEEDED", ["lint"] = "FAILED" };
        Assert.Equal(["app"], BatchGraph.Ready(batch, halfway).Select(build => build.Identifier));
        Assert.False(BatchGraph.Failed(batch, halfway));
        var broken = new Dictionary<string, string> { ["lib"] = "FAILED", ["lint"] = "SUCCEEDED" };
        Assert.Empty(BatchGraph.Ready(batch, broken));
        Assert.True(BatchGraph.Failed(batch, broken));
    }

    [Fact]
    public void Fast_fail_starts_nothing_after_a_failure_that_counts()
    {
        var batch = Batch("  fast-fail: true\n  build-list:\n    - identifier: a\n    - identifier: b");

        Assert.Empty(BatchGraph.Ready(batch, new Dictionary<string, string> { ["a"] = "FAILED" }));
    }

    [Theory]
    [InlineData("  build-graph: [{identifier: a, depend-on: [b]}]", "depends on 'b', which the batch does not have")]
    [InlineData("  build-graph: [{identifier: a, depend-on: [b]}, {identifier: b, depend-on: [a]}]", "form a circle")]
    [InlineData("  build-list: [{identifier: a}, {identifier: a}]", "must be unique")]
    [InlineData("  build-list: [{identifier: a-b}]", "Invalid batch.build-list[0].identifier")]
    [InlineData("  build-list: []", "1 to 100 builds")]
    [InlineData("  fast-fail: true", "exactly one of build-list, build-matrix, build-graph")]
    public void A_batch_that_cannot_run_is_refused(string yaml, string message) =>
        Assert.Contains(message, Assert.Throws<BuildSpecException>(() => Batch(yaml)).Message, StringComparison.Ordinal);
}
