using System.Text.Json.Nodes;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Lasting;

/// <summary>One SSM parameter that is counted up; its version and its value belong together.</summary>
internal sealed class ParameterWriter(string name) : IWriter
{
    private long underWay;

    public int Acknowledged { get; private set; }

    public async Task WriteAsync(Access access, Random random)
    {
        underWay = Acknowledged + 1;
        var written = await Requests.JsonAsync(access, "ssm", "AmazonSSM.PutParameter", new JsonObject { ["Name"] = name, ["Value"] = $"value {underWay}", ["Type"] = "SecureString", ["Overwrite"] = true });
        Assert.Equal(underWay, (long)written["Version"]!);
        Acknowledged++;
    }

    public async Task CheckAsync(Access access)
    {
        if (Acknowledged == 0 && underWay == 0)
            return;
        var found = (await Requests.JsonAsync(access, "ssm", "AmazonSSM.GetParameters", new JsonObject { ["Names"] = new JsonArray(name), ["WithDecryption"] = true }))["Parameters"]!.AsArray();
        var version = found.Count == 0 ? 0 : (long)found[0]!["Version"]!;
        Assert.InRange(version, Acknowledged, underWay);
        if (found.Count > 0)
            Assert.Equal($"value {version}", (string?)found[0]!["Value"]);
        Acknowledged = (int)version;
    }
}
