using System.Text.RegularExpressions;
using Build.Serverless.Templates;
using Build.Settings;

namespace Build.Validation.Templates;

/// <summary>Types of resources: those that cannot be are mistakes; those that the rehearsal lacks are named before it fails over them.</summary>
public sealed partial class TemplateTypes : TemplateRule
{
    private const string OfSam = "AWS::Serverless::";

    /// <inheritdoc/>
    public override string Id => "template-resource-type";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(TemplateFile template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return from resource in template.Section("Resources")
            let type = resource.Value.Find("Type")
            let name = type.Text()
            where name is not null && !RehearsedTypes.All.Contains(name)
            select Check(resource.Key, name, template.At(type!));
    }

    private Finding Check(string resource, string type, Place place)
    {
        var nearest = Spelling.Nearest(type, RehearsedTypes.All);
        if (!Form().IsMatch(type))
            return Error(place, $"{resource} is of type '{type}', which no resource can be", "Service-Provider::Service-Name::Type, such as AWS::SNS::Topic, or Custom::Name", Fix(nearest, "Correct it"));
        if (type.StartsWith(OfSam, StringComparison.Ordinal) && !RehearsedTypes.OfSam.Contains(type))
            return Error(place, $"{resource} is of type '{type}', which SAM does not have", string.Join(", ", RehearsedTypes.OfSam), Fix(Spelling.Nearest(type, RehearsedTypes.OfSam), "Use one of these"));
        return Warning(place, $"{resource} is of type {type}, which cannot be rehearsed: the embedded CloudFormation fails the stack over it", RehearsedTypes.Text,
            $"{(nearest is null ? "On" : $"Write '{nearest}' if that is meant; on")} AWS the type can be deployed: ./build.sh --cloud aws");
    }

    private static string Fix(string? nearest, string otherwise) => nearest is null ? otherwise : $"Write '{nearest}' if that is meant";

    [GeneratedRegex("^(Custom::[A-Za-z0-9_@-]+|[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(::MODULE)?)$")]
    private static partial Regex Form();
}
