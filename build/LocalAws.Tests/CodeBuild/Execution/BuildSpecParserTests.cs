using LocalAws.CodeBuild.Execution;
using LocalAws.CodeBuild.Execution.Spec;

namespace LocalAws.Tests.CodeBuild.Execution;

public class BuildSpecParserTests
{
    [Fact]
    public void Every_key_of_version_0_2_is_read()
    {
        var spec = BuildSpecParser.Parse(
            """
            version: 0.2
            run-as: builder
            env:
              shell: bash
              variables: { GREETING: hello, COUNT: 3 }
              parameter-store: { LEVEL: /app/level }
              secrets-manager: { TOKEN: "app:token:AWSCURRENT" }
              exported-variables: [VERSION]
              git-credential-helper: yes
            proxy: { upload-artifacts: yes, logs: no }
            phases:
              install:
                run-as: root
                on-failure: RETRY-2-ECONN.*
                runtime-versions: { nodejs: 22 }
                commands: [npm ci]
                finally: [echo installed]
              build:
                commands:
                  - npm test
            reports:
              unit:
                files: ['**/*.xml']
                base-directory: reports
                discard-paths: yes
                file-format: JUNITXML
            artifacts:
              files: ['**/*']
              name: app-$(date +%Y)
              discard-paths: no
              base-directory: dist
              exclude-paths: ['**/*.map']
              enable-symlinks: yes
              s3-prefix: out
              secondary-artifacts:
                docs: { files: [README.md] }
            cache:
              paths: ['node_modules/**/*']
            """
        );

        Assert.Equal("builder", spec.RunAs);
        Assert.Equal("3", spec.Env.Variables["COUNT"]);
        Assert.Equal("/app/level", spec.Env.ParameterStore["LEVEL"]);
        Assert.Equal("app:token:AWSCURRENT", spec.Env.SecretsManager["TOKEN"]);
        Assert.Equal(["VERSION"], spec.Env.ExportedVariables);
        Assert.True(spec.Env.GitCredentialHelper);
        Assert.Equal(new ProxySpec(true, false), spec.Proxy);
        Assert.Equal(new OnFailure(OnFailureMode.Retry, 2, "ECONN.*"), spec.Phases["INSTALL"].OnFailure);
        Assert.Equal("22", spec.Phases["INSTALL"].RuntimeVersions["nodejs"]);
        Assert.Equal(["echo installed"], spec.Phases["INSTALL"].Finally);
        Assert.Equal(["npm test"], spec.Phases["BUILD"].Commands);
        Assert.True(Assert.Single(spec.Reports).DiscardPaths);
        Assert.Equal("dist", spec.Artifacts!.BaseDirectory);
        Assert.True(spec.Artifacts.EnableSymlinks);
        Assert.Equal(["README.md"], spec.Artifacts.Secondary["docs"].Files);
        Assert.Equal(["node_modules/**/*"], spec.CachePaths);
    }

    [Theory]
    [InlineData("version: 0.2\nphases:\n  build:\n    comands: [ls]", "Unknown key 'comands' in phases.build", "line 4, column 5")]
    [InlineData(
        "version: 0.2\nphases:\n  test:\n    commands: [ls]",
        "Unknown key 'test' in phases; known keys are install, pre_build, build, post_build",
        "line 3"
    )]
    [InlineData(
        "version: 0.2\nphases:\n  build:\n    commands:\n      - echo: hi",
        "Expected phases.build.commands[0] to be of string type: found subkeys",
        "line 5"
    )]
    [InlineData("version: 0.2\nphases:\n  build:\n    runtime-versions: {nodejs: 20}", "Unknown key 'runtime-versions' in phases.build", "line 4")]
    [InlineData("version: 0.2\nphases: [a, b", "did not find expected", "at line")]
    [InlineData("version: 0.3\nphases: {}", "Unknown buildspec version '0.3'", "line 1")]
    [InlineData("phases: {}", "version is missing", "line 1")]
    [InlineData("version: 0.2\nphases:\n  build: {on-failure: NEVER}", "Invalid phases.build.on-failure 'NEVER'", "line 3")]
    [InlineData("version: 0.2\nenv: {shell: powershell.exe}\nphases: {build: {commands: [ls]}}", "Shell 'powershell.exe' is not available here", "line 2")]
    [InlineData("version: 0.2\nphases: {build: {commands: [ls]}}\nartifacts: {files: ['a[']}", "Invalid pattern 'a['", "line 3")]
    [InlineData("version: 0.2\nphases: {build: {commands: [ls]}}\nartifacts: {name: x}", "artifacts.files is missing", "line 3")]
    [InlineData("version: 0.2", "The buildspec has no phases", "")]
    [InlineData("", "The buildspec is empty", "")]
    public void A_broken_buildspec_is_refused_with_its_place(string yaml, string message, string place)
    {
        var error = Assert.Throws<BuildSpecException>(() => BuildSpecParser.Parse(yaml));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Contains(place, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RETRY", 3, null)]
    [InlineData("RETRY-5", 5, null)]
    [InlineData("RETRY-.*timeout.*", 3, ".*timeout.*")]
    [InlineData("RETRY-4-a-b", 4, "a-b")]
    public void On_failure_knows_counts_and_patterns(string text, int retries, string? pattern) =>
        Assert.Equal(new OnFailure(OnFailureMode.Retry, retries, pattern), OnFailure.TryParse(text));

    [Theory]
    [InlineData("RETRY-0")]
    [InlineData("RETRY-101")]
    [InlineData("RETRY-(")]
    [InlineData("continue")]
    public void On_failure_refuses_what_it_does_not_know(string text) => Assert.Null(OnFailure.TryParse(text));

    [Fact]
    public void A_retry_ends_with_its_count_and_needs_its_pattern()
    {
        var retry = new OnFailure(OnFailureMode.Retry, 2, "timeout");

        Assert.True(retry.RetriesAfter(1, "a timeout happened"));
        Assert.False(retry.RetriesAfter(2, "a timeout happened"));
        Assert.False(retry.RetriesAfter(0, "exit status 1"));
    }
}
