using Build.Settings;

namespace Build.Tests.Validation;

public sealed class BuildspecRuleTests : IDisposable
{
    private readonly SampleProject project = new();

    [Theory]
    [InlineData("version: 0.2", "version: 0.1", "buildspec.yml:1:10: error buildspec-version: The version is '0.1'")]
    [InlineData("  build:", "  biuld:", "buildspec.yml:6:3: error buildspec-keys: Unknown key 'biuld' below 'phases'", "buildspec.yml:2:1: error buildspec-phases: No phase has a command")]
    [InlineData("nodejs: 22", "node: 22", "buildspec.yml:5:7: error buildspec-runtime: There is no runtime 'node'")]
    [InlineData("nodejs: 22", "nodejs: 18.x", "buildspec.yml:5:15: warning buildspec-runtime: nodejs 18.x is out of support since 2025-04-30: images drop it and nobody mends it")]
    [InlineData("npm --prefix app ci", "echo done: yes", "buildspec.yml:8:9: error buildspec-keys: 'phases.build.commands[0]' is a mapping (key: value)")]
    [InlineData("npm --prefix app test", "npm run lint --prefix app", "buildspec.yml:9:9: error buildspec-npm-script: 'npm run lint --prefix app' runs the script 'lint', which app/package.json does not have")]
    [InlineData("npm --prefix app test", "cd app && npm t && npm run build", "buildspec.yml:9:9: error buildspec-npm-script: 'npm run build' runs the script 'build', which app/package.json does not have")]
    [InlineData("version: 0.2", "version: 0.2\nenv:\n  variables:\n    DB_PASSWORD: x", "buildspec.yml:4:5: warning buildspec-variable: DB_PASSWORD is a plain variable, which logs and the console show")]
    [InlineData("npm --prefix app ci", "cd lambda && npm ci", "buildspec.yml:8:9: error buildspec-npm-lock: 'npm ci' needs lambda/package-lock.json, which is not there")]
    [InlineData("- appspec.yml", "- app.zip", "buildspec.yml:12:5: error buildspec-artifacts: The artifacts lack appspec.yml: CodeDeploy finds no revision in them")]
    [InlineData("- scripts/**/*", "- scripts/start.sh", "buildspec.yml:12:5: error buildspec-artifacts: The artifacts lack scripts/stop.sh: CodeDeploy finds no revision in them")]
    [InlineData("  files:", "  discard-paths: yes\n  files:", "buildspec.yml:13:5: error buildspec-artifacts: The artifacts lack scripts/stop.sh, scripts/start.sh: CodeDeploy finds no revision in them")]
    [InlineData("  files:", "  exclude-paths: [appspec.*]\n  files:", "buildspec.yml:13:5: error buildspec-artifacts: The artifacts lack appspec.yml: CodeDeploy finds no revision in them")]
    public void A_mistake_is_named_with_its_place(string old, string replacement, params string[] found) =>
        Assert.Equal(found.Order(StringComparer.Ordinal), project.Replace("buildspec.yml", old, replacement).Findings().Select(line => line.Split(". Allowed: ")[0]).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("nodejs: 22", "nodejs: latest")]
    [InlineData("nodejs: 22", "java: corretto21")]
    [InlineData("- appspec.yml", "- '**/*'")]
    [InlineData("- npm --prefix app test", "- npm install -g npm\n      - npm ci --prefix app")]
    [InlineData("commands:\n      - npm --prefix app ci", "commands:\n      - mkdir out && cp -r appspec.yml scripts app out/ && ls out/scripts/stop.sh out/scripts/start.sh")]
    public void What_codebuild_takes_is_no_mistake(string old, string replacement) => Assert.Empty(project.Replace("buildspec.yml", old, replacement).Findings());

    [Fact]
    public void Without_artifacts_there_is_nothing_to_deploy() => Assert.Equal(
        "buildspec.yml:1:1: error buildspec-artifacts: There are no artifacts: the pipeline's Deploy action gets nothing",
        project.Replace("buildspec.yml", "artifacts:\n  files:\n    - appspec.yml\n    - scripts/**/*\n    - app/**/*", "").Found());

    [Theory]
    [InlineData("app/package.json", "{ \"name\":\n  }", "app/package.json:2:3: error buildspec-npm-json: npm cannot read app/package.json: '}' is an invalid start of a value")]
    [InlineData("app/package-lock.json", "{},", "app/package-lock.json:1:3: error buildspec-npm-json: npm cannot read app/package-lock.json: ',' is invalid after a single JSON value. Expected end of data")]
    public void A_package_file_that_npm_cannot_read_is_named_with_its_place(string path, string text, string found) => Assert.Equal(found, project.Write(path, text).Found());

    [Fact]
    public void A_missing_buildspec_is_named_as_the_settings_name_it()
    {
        using var other = new SampleProject { Settings = new NutshellSettings { Build = new BuildSettings { Buildspec = "ci/build.yml" } } };
        Assert.Equal("ci/build.yml:1:1: error buildspec-missing: There is no ci/build.yml", other.Found());
    }

    public void Dispose() => project.Dispose();
}
