using LocalAws.CloudFormation;
using LocalAws.CloudFormation.Shapes;

namespace LocalAws.CodePipeline.Execution.Actions.Stacks;

/// <summary>What an action's artifacts and configuration say that its stack shall be.</summary>
internal sealed record StackDefinitionInput(string? TemplateBody, string? TemplateUrl, IReadOnlyList<Parameter> Parameters, IReadOnlyList<Tag>? Tags)
{
    public CreateStackInput ToCreate(ActionRun run) => new(run.Required("StackName"))
    {
        TemplateBody = TemplateBody, TemplateURL = TemplateUrl, Parameters = Parameters, Tags = Tags, Capabilities = Capabilities(run), RoleARN = run.Setting("RoleArn"),
        ClientRequestToken = run.Record.Id,
    };

    public UpdateStackInput ToUpdate(ActionRun run) => new(run.Required("StackName"))
    {
        TemplateBody = TemplateBody, TemplateURL = TemplateUrl, Parameters = Parameters, Tags = Tags, Capabilities = Capabilities(run), RoleARN = run.Setting("RoleArn"),
        ClientRequestToken = run.Record.Id,
    };

    public CreateChangeSetInput ToChangeSet(ActionRun run, string name, string type) => new(run.Required("StackName"), name)
    {
        TemplateBody = TemplateBody, TemplateURL = TemplateUrl, Parameters = Parameters, Tags = Tags, Capabilities = Capabilities(run), RoleARN = run.Setting("RoleArn"),
        ChangeSetType = type,
    };

    private static IReadOnlyList<string> Capabilities(ActionRun run) =>
        run.Setting("Capabilities")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
