using System.Text.Json.Nodes;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.Lasting;

/// <summary>A pipeline whose structure is changed again and again: what its second stage is called follows from its version.</summary>
internal sealed class PipelineWriter : IWriter
{
    private const string Trust = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"codepipeline.amazonaws.com"},"Action":"sts:AssumeRole"}]}""";
    private int underWay;

    public int Acknowledged { get; private set; }

    public async Task WriteAsync(Access access, Random random)
    {
        underWay = Acknowledged + 1;
        if (underWay == 1)
            await PrepareAsync(access);
        await Requests.JsonAsync(access, "codepipeline", $"CodePipeline_20150709.{(underWay == 1 ? "CreatePipeline" : "UpdatePipeline")}", new JsonObject { ["pipeline"] = Structure(underWay) });
        Acknowledged++;
    }

    public async Task CheckAsync(Access access)
    {
        var listed = (await Requests.JsonAsync(access, "codepipeline", "CodePipeline_20150709.ListPipelines", []))["pipelines"]!.AsArray();
        Assert.Equal(1, Math.Max(listed.Count, Acknowledged == 0 ? 1 : 0));
        if (listed.Count == 0)
            return;
        var pipeline = (await Requests.JsonAsync(access, "codepipeline", "CodePipeline_20150709.GetPipeline", new JsonObject { ["name"] = "lasting" }))["pipeline"]!;
        var version = (int)pipeline["version"]!;
        Assert.InRange(version, Acknowledged, underWay);
        Assert.Equal($"Approve{version}", (string?)pipeline["stages"]![1]!["name"]);
        Acknowledged = version;
    }

    private static async Task PrepareAsync(Access access)
    {
        var role = new WireRequest("POST", "/") { Body = System.Text.Encoding.UTF8.GetBytes($"Action=CreateRole&Version=2010-05-08&RoleName=lasting&AssumeRolePolicyDocument={Uri.EscapeDataString(Trust)}") };
        await Requests.SendAsync(access, "iam", role.With("content-type", "application/x-www-form-urlencoded"));
    }

    private static JsonObject Structure(int version) => JsonNode.Parse($$$"""
        {"name":"lasting","roleArn":"arn:aws:iam::123456789012:role/lasting","artifactStore":{"type":"S3","location":"lasting-bucket"},"stages":[
          {"name":"Source","actions":[{"name":"Source","actionTypeId":{"category":"Source","owner":"AWS","provider":"CodeCommit","version":"1"},
            "configuration":{"RepositoryName":"lasting","BranchName":"main","PollForSourceChanges":"false"},"outputArtifacts":[{"name":"source"}]}]},
          {"name":"Approve{{{version}}}","actions":[{"name":"Approve","actionTypeId":{"category":"Approval","owner":"AWS","provider":"Manual","version":"1"}}]}]}
        """)!.AsObject();
}
