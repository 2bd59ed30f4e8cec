using LocalAws.CloudFormation.Shapes;
using LocalAws.CloudFormation.Stacks;
using LocalAws.CloudFormation.Templates;
using LocalAws.Http;

namespace LocalAws.CloudFormation;

/// <summary>A template, or a stack's.</summary>
public sealed record GetTemplateSummaryInput(string? TemplateBody, string? TemplateURL, string? StackName, string? StackSetName);

/// <summary>What is in it.</summary>
public sealed record GetTemplateSummaryOutput
{
    public IReadOnlyList<ParameterDeclaration> Parameters { get; init; } = [];
    public string? Description { get; init; }
    public IReadOnlyList<string>? Capabilities { get; init; }
    public string? CapabilitiesReason { get; init; }
    public IReadOnlyList<string> ResourceTypes { get; init; } = [];
    public string? Version { get; init; }
    public string? Metadata { get; init; }
    public IReadOnlyList<string>? DeclaredTransforms { get; init; }
}

/// <summary>Tells what a template declares and needs, before a stack is made from it.</summary>
internal sealed class GetTemplateSummary(StackStore stacks, TemplateSource sources) : AsyncOperation<GetTemplateSummaryInput, GetTemplateSummaryOutput>
{
    /// <inheritdoc/>
    protected override async Task<GetTemplateSummaryOutput> HandleAsync(GetTemplateSummaryInput request, CallContext call)
    {
        if (request.StackSetName is not null)
            throw CloudFormationErrors.NotHere("stack sets");
        var text = request.StackName is null ? await sources.ReadAsync(request.TemplateBody, request.TemplateURL, call) : stacks.Get(call.Scope, request.StackName).Definition.Template;
        var template = Template.Read(text);
        var (needed, reason) = Templates.Capabilities.Of(template);
        return new GetTemplateSummaryOutput
        {
            Parameters = [.. template.Parameters.Values.Select(ParameterDeclaration.Of)],
            Description = template.Description,
            Capabilities = needed.Count > 0 ? needed : null,
            CapabilitiesReason = reason,
            ResourceTypes = [.. template.Resources.Values.Select(resource => resource.Type).Distinct()],
            Version = template.Root["AWSTemplateFormatVersion"] is null ? null : "2010-09-09",
            Metadata = template.Root["Metadata"]?.ToJsonString(),
            DeclaredTransforms = template.Transforms.Count > 0 ? template.Transforms : null,
        };
    }
}
