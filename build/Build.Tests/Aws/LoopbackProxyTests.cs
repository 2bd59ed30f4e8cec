using Build.Aws;
using Build.Tests.Host;
using Build.Tests.Testing;

namespace Build.Tests.Aws;

public sealed class LoopbackProxyTests
{
    [Theory]
    [InlineData("", "127.0.0.1,localhost,.localhost")]
    [InlineData(".corp.example, 10.0.0.0/8", ".corp.example,10.0.0.0/8,127.0.0.1,localhost,.localhost")]
    [InlineData("LOCALHOST,127.0.0.1", "LOCALHOST,127.0.0.1,.localhost")]
    public void This_machine_is_added_to_what_is_there(string hosts, string expected) => Assert.Equal(expected, LoopbackProxy.With(hosts));

    [Fact]
    public async Task A_desk_with_a_proxy_reaches_its_own_AWS()
    {
        using var build = new BuildRun();
        var command = build.Command("--target=Provision-Storage");
        var environment = command.Environment.ToDictionary(StringComparer.Ordinal);
        foreach (var name in (string[])["HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"])
            environment[name] = "http://127.0.0.1:9"; // nobody
        foreach (var name in (string[])["NO_PROXY", "no_proxy"])
            environment[name] = ".corp.example";
        Assert.Contains("1 created", (await (command with { Environment = environment }).RunAsync()).Succeeded().Output, StringComparison.Ordinal);
    }
}
