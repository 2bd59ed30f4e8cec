using LocalAws.CloudFormation.Serverless;
using LocalAws.CloudFormation.Shapes;
using LocalAws.CloudFormation.Stacks;
using LocalAws.CloudFormation.Templates;
using LocalAws.Http;

namespace LocalAws.CloudFormation;

/// <summary>A template.</summary>
public sealed record ValidateTemplateInput(string? TemplateBody, string? TemplateURL);

/// <summary>What is in it.</summary>
public sealed record ValidateTemplateOutput(
    IReadOnlyList<TemplateParameterDeclaration> Parameters, string? Description, IReadOnlyList<string>? Capabilities, string? CapabilitiesReason, IReadOnlyList<string>? DeclaredTransforms);

/// <summary>Checks a template: its form, what refers to what, its functions.</summary>
internal sealed class ValidateTemplate(TemplateSource sources) : AsyncOperation<ValidateTemplateInput, ValidateTemplateOutput>
{
    /// <inheritdoc/>
    protected override async Task<ValidateTemplateOutput> HandleAsync(ValidateTemplateInput request, CallContext call)
    {
        var template = Template.Read(await sources.ReadAsync(request.TemplateBody, request.TemplateURL, call));
        TransformNames.Check(template);
        // What a transform adds may be referred to: such a template is checked whole when it is used.
        if (template.Transforms.Count == 0)
            TemplateRules.Check(template);
        var (needed, reason) = Capabilities.Of(template);
        return new ValidateTemplateOutput(
            [.. template.Parameters.Values.Select(each => new TemplateParameterDeclaration(each.Key, each.Default, each.NoEcho, each.Description))], template.Description,
            template.Transforms.Count > 0 ? [.. needed.DefaultIfEmpty("CAPABILITY_IAM"), "CAPABILITY_AUTO_EXPAND"] : needed.Count > 0 ? needed : null, reason,
            template.Transforms.Count > 0 ? template.Transforms : null);
    }
}
