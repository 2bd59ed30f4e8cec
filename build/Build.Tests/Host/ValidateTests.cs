namespace Build.Tests.Host;

public sealed class ValidateTests : IDisposable
{
    private readonly BuildRun build = new();

    public void Dispose() => build.Dispose();

    [Fact]
    public async Task Errors_are_bad_input_and_each_is_one_line_without_a_stack_trace()
    {
        build.Checkout.Write("appspec.yml", "version: 0.0\nos: linus\n");
        var result = await build.RunAsync("--target=Validate");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("appspec.yml:2:5: error appspec-keys: 'os' is 'linus'. Allowed: linux, windows. Write 'linux' if that is meant, else take it out.", result.Error, StringComparison.Ordinal);
        Assert.Contains("buildspec.yml:1:1: error buildspec-missing: ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_template_of_a_function_is_checked_before_anything_is_made()
    {
        build.Checkout.Write("app/lambda/buildspec.yml", "version: 0.2\nphases: {build: {commands: [ls]}}\n");
        build.Checkout.Write("app/lambda/template.yaml", "Transform: AWS::Serverless-2016-10-31\nResources:\n  Hello:\n    Type: AWS::Serverless::Function\n    Properties: {CodeUri: none}\n");
        var result = await build.RunAsync("--deploy-target=lambda");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("app/lambda/template.yaml:5:27: error template-file: Hello names 'none' in CodeUri, and there is nothing at none", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("appspec", result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(build.Checkout.File(".nutshell/aws")));
    }

    [Fact]
    public async Task Files_of_others_are_checked_where_they_are_given()
    {
        build.Checkout.Write("other.json", """{ "name": "A", "actionTypeId": { "category": "Source", "owner": "ThirdParty", "provider": "GitHub", "version": "1" } }""");
        var result = await build.RunAsync("--target=Validate", "--file=other.json");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("other.json:1:91: error pipeline-github-v1: ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_appspec_of_another_checkout_names_files_beside_it(bool elsewhere)
    {
        using var other = new TempFolder();
        var folder = elsewhere ? other : build.Checkout;
        foreach (var (file, text) in new Dictionary<string, string>
        {
            ["it/appspec.yml"] = """
                version: 0.0
                os: linux
                files:
                  - source: theirs
                    destination: /srv/app
                hooks:
                  AfterInstall:
                    - location: scripts/install.sh
                    - location: scripts/gone.sh
                """,
            ["it/theirs/a"] = "", ["it/scripts/install.sh"] = "echo no interpreter\n",
        })
            folder.Write(file, text);
        var path = elsewhere ? folder.File("it/appspec.yml") : "it/appspec.yml";
        var result = await build.RunAsync("--target=Validate", $"--file={path}");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"{path}:9:17: error appspec-hook-script: AfterInstall runs 'scripts/gone.sh', which is not there", result.Error, StringComparison.Ordinal);
        Assert.Contains($"{Path.GetDirectoryName(path)}/scripts/install.sh:1:1: error script-shebang", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("runs 'scripts/install.sh'", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Source 'theirs'", result.Output + result.Error, StringComparison.Ordinal);
    }
}
