using Build.Serverless.Templates;
using Build.Settings;
using YamlDotNet.RepresentationModel;

namespace Build.Validation.Templates;

/// <summary>Intrinsic functions that there are not: CloudFormation takes an unknown tag for a text, or fails the stack half way.</summary>
public sealed class TemplateFunctions : TemplateRule
{
    /// <inheritdoc/>
    public override string Id => "template-function";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(TemplateFile template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return TemplateWalk.All(template.Root).Select(node => Check(template, node)).OfType<Finding>();
    }

    private Finding? Check(TemplateFile template, YamlNode node)
    {
        if (Intrinsic.Of(node) is not { } call || Intrinsic.All.Contains(call.Name) || call.Name.StartsWith("Fn::ForEach::", StringComparison.Ordinal))
            return null;
        var isTag = node.ShortTag() is not null;
        string Spell(string name) => isTag ? $"!{name.Replace("Fn::", "", StringComparison.Ordinal)}" : name;
        var allowed = Intrinsic.All.Select(Spell).ToList();
        var found = isTag ? node.Tag.Value : call.Name;
        return Error(template.At(node), $"There is no function {found}", string.Join(", ", allowed),
            Spelling.Nearest(found, allowed) is { } nearest ? $"Write '{nearest}' if that is meant" : "Use one of these");
    }
}
