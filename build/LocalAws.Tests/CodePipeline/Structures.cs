using LocalAws.CodePipeline.Structure;

namespace LocalAws.Tests.CodePipeline;

/// <summary>Structures to start tests from.</summary>
internal static class Structures
{
    public const string Region = "eu-west-1";

    public static PipelineDeclaration Demo(params StageDeclaration[] afterSource) => new()
    {
        Name = "demo",
        RoleArn = "arn:aws:iam::123456789012:role/pipeline",
        ArtifactStore = new() { Location = "artifacts" },
        Version = 1,
        Stages = [Stage("Source", Source()), .. afterSource.Length > 0 ? afterSource : [Stage("Approve", Approval("Yes"))]],
    };

    public static StageDeclaration Stage(string name, params ActionDeclaration[] actions) => new() { Name = name, Actions = actions };

    public static ActionDeclaration Source(string name = "Checkout", string output = "Code") => new()
    {
        Name = name,
        ActionTypeId = ActionTypes.CodeCommitSource.Id,
        OutputArtifacts = [new() { Name = output }],
        Configuration = new Dictionary<string, string> { ["RepositoryName"] = "demo", ["BranchName"] = "main" },
        Namespace = name + "Variables",
    };

    public static ActionDeclaration Build(string name = "Compile", string input = "Code", string output = "Package", int runOrder = 1) => new()
    {
        Name = name,
        RunOrder = runOrder,
        ActionTypeId = ActionTypes.CodeBuild.Id,
        InputArtifacts = [new() { Name = input }],
        OutputArtifacts = [new() { Name = output }],
        Configuration = new Dictionary<string, string> { ["ProjectName"] = "demo" },
    };

    public static ActionDeclaration S3Deploy(params (string Key, string Value)[] configuration)
    {
        var values = new Dictionary<string, string>();
        foreach (var (key, value) in configuration)
            values[key] = value;
        return new() { Name = "Publish", ActionTypeId = ActionTypes.S3Deploy.Id, InputArtifacts = [new() { Name = "Code" }], Configuration = values };
    }

    public static ActionDeclaration Approval(string name, int runOrder = 1, string? customData = null) => new()
    {
        Name = name,
        RunOrder = runOrder,
        ActionTypeId = ActionTypes.ManualApproval.Id,
        Configuration = customData is null ? null : new Dictionary<string, string> { ["CustomData"] = customData },
    };
}
