using LocalAws.CloudFormation.Stacks;
using LocalAws.Http;
using LocalAws.Kernel;

namespace LocalAws.CloudFormation;

/// <summary>A stack or a change set, and which of its templates.</summary>
public sealed record GetTemplateInput(string? StackName, string? ChangeSetName, string? TemplateStage);

/// <summary>The template.</summary>
public sealed record GetTemplateOutput(string TemplateBody, IReadOnlyList<string> StagesAvailable);

/// <summary>Answers a stack's template as it was given, or as transforms made it.</summary>
internal sealed class GetTemplate(StateStore state, StackStore stacks, ChangeSetFinder finder) : Operation<GetTemplateInput, GetTemplateOutput>(state)
{
    /// <inheritdoc/>
    protected override GetTemplateOutput Handle(GetTemplateInput request, CallContext call)
    {
        if (request.StackName is null && request.ChangeSetName is null)
            throw CloudFormationErrors.Validation("StackName is required if ChangeSetName is not specified.");
        var definition = request.ChangeSetName is null
            ? (stacks.Find(call.Scope, request.StackName!) ?? throw CloudFormationErrors.NoStack(request.StackName!)).Definition
            : finder.Get(call.Scope, request.StackName, request.ChangeSetName).ChangeSet.Definition;
        return new GetTemplateOutput(request.TemplateStage == "Processed" ? definition.Processed : definition.Template, ["Original", "Processed"]);
    }
}
