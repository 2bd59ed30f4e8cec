using Build.Serverless.Templates;
using YamlDotNet.RepresentationModel;

namespace Build.Validation.Templates;

/// <summary>What functions have on AWS and not in the rehearsal, which refuses it by name: said before a pipeline fails over it.</summary>
public sealed class TemplateFeatures : TemplateRule
{
    private static readonly string[] Properties = ["DeadLetterConfig", "DeadLetterQueue", "EventInvokeConfig", "FileSystemConfigs", "FunctionUrlConfig", "ImageConfig", "ImageUri", "Layers", "SnapStart", "VpcConfig"];
    private static readonly string[] Events = ["Api", "HttpApi"];

    /// <inheritdoc/>
    public override string Id => "template-rehearsal";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(TemplateFile template)
    {
        ArgumentNullException.ThrowIfNull(template);
        var functions = template.Section("Resources").Where(resource => resource.Value.Find("Type").Text() is "AWS::Serverless::Function" or "AWS::Lambda::Function").ToList();
        return functions.SelectMany(function => OfProperties(template, function.Key, function.Value.Find("Properties")))
            .Concat(functions.SelectMany(function => OfEvents(template, function.Key, function.Value.Find("Properties"))))
            .Concat(OfProperties(template, "Globals.Function", template.Root.Find("Globals").Find("Function")));
    }

    private IEnumerable<Finding> OfProperties(TemplateFile template, string name, YamlNode? properties) => properties.Entries()
        .Where(property => Properties.Contains(property.Key))
        .Select(property => Refused(template.At(properties.KeyOf(property.Key)), $"{name} has {property.Key}", "a function without it"));

    private IEnumerable<Finding> OfEvents(TemplateFile template, string name, YamlNode? properties) => properties.Entries("Events")
        .Select(each => (each.Key, Type: each.Value.Find("Type")))
        .Where(each => each.Type.Text() is { } type && !Events.Contains(type))
        .Select(each => Refused(template.At(each.Type!), $"The event {each.Key} of {name} is of type {each.Type.Text()}", string.Join(", ", Events)));

    private Finding Refused(Place place, string what, string allowed) => Warning(place, $"{what}, which cannot be rehearsed: the embedded AWS refuses it", allowed,
        "Take it out to rehearse the rest; on AWS it can be deployed: ./build.sh --cloud aws");
}
