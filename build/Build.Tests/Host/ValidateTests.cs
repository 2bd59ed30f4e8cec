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
    public async Task Files_of_others_are_checked_where_they_are_given()
    {
        build.Checkout.Write("other.json", """{ "name": "A", "actionTypeId": { "category": "Source", "owner": "ThirdParty", "provider": "GitHub", "version": "1" } }""");
        var result = await build.RunAsync("--target=Validate", "--file=other.json");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("other.json:1:91: error pipeline-github-v1: ", result.Error, StringComparison.Ordinal);
    }
}
