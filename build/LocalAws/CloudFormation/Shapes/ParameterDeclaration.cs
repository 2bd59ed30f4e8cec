using LocalAws.CloudFormation.Templates;

namespace LocalAws.CloudFormation.Shapes;

/// <summary>A parameter as GetTemplateSummary answers it.</summary>
public sealed record ParameterDeclaration
{
    public required string ParameterKey { get; init; }
    public string? DefaultValue { get; init; }
    public required string ParameterType { get; init; }
    public bool NoEcho { get; init; }
    public string? Description { get; init; }
    public required ParameterConstraints ParameterConstraints { get; init; }

    internal static ParameterDeclaration Of(TemplateParameter parameter) => new()
    {
        ParameterKey = parameter.Key,
        DefaultValue = parameter.Default,
        ParameterType = parameter.Type,
        NoEcho = parameter.NoEcho,
        Description = parameter.Description,
        ParameterConstraints = new(parameter.AllowedValues),
    };
}

/// <summary>Values that a parameter may have.</summary>
public sealed record ParameterConstraints(IReadOnlyList<string>? AllowedValues);

/// <summary>A parameter as ValidateTemplate answers it.</summary>
public sealed record TemplateParameterDeclaration(string ParameterKey, string? DefaultValue, bool NoEcho, string? Description);
