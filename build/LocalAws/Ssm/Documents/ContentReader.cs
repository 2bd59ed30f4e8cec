using System.Text.RegularExpressions;
using LocalAws.Kernel;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LocalAws.Ssm.Documents;

/// <summary>Reads Command documents in JSON or YAML (Systems Manager User Guide, "Data elements and parameters"); steps other than shell scripts are refused by name. Pure.</summary>
internal static class ContentReader
{
    private const string ShellAction = "aws:runShellScript";

    /// <exception cref="AwsException">InvalidDocumentContent, InvalidDocumentSchemaVersion.</exception>
    public static CommandContent Read(string content)
    {
        if (Parse(content) is not YamlMappingNode root)
            throw SsmErrors.InvalidContent("it is not a mapping");
        var schema = Text(root, "schemaVersion") ?? throw SsmErrors.InvalidContent("schemaVersion is missing");
        if (schema is not ("2.0" or "2.2"))
            throw SsmErrors.InvalidSchemaVersion(schema);
        if (Child(root, "mainSteps") is not YamlSequenceNode { Children.Count: > 0 } steps)
            throw SsmErrors.InvalidContent("mainSteps is missing");
        List<ContentStep> read = [.. steps.Select(step => Step(step as YamlMappingNode ?? throw SsmErrors.InvalidContent("a step is not a mapping")))];
        return read.GroupBy(step => step.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice
            ? throw SsmErrors.InvalidContent($"two steps are named {twice.Key}")
            : new CommandContent(schema, Text(root, "description"), Parameters(Child(root, "parameters")), read);
    }

    private static YamlNode? Parse(string content)
    {
        try
        {
            return YamlText.Load(content);
        }
        catch (YamlException bad)
        {
            throw SsmErrors.InvalidContent($"line {bad.Start.Line}: {bad.Message}");
        }
    }

    private static IReadOnlyList<ContentParameter> Parameters(YamlNode? node) => node switch
    {
        null => [],
        YamlMappingNode map => [.. map.Children.Select(each => Parameter(each.Key.ToString(), each.Value as YamlMappingNode ?? throw SsmErrors.InvalidContent($"the parameter {each.Key} is not a mapping")))],
        _ => throw SsmErrors.InvalidContent("parameters is not a mapping"),
    };

    private static ContentParameter Parameter(string name, YamlMappingNode map)
    {
        var type = Text(map, "type") ?? throw SsmErrors.InvalidContent($"the parameter {name} has no type");
        if (type is not ("String" or "StringList" or "Integer" or "Boolean"))
            throw SsmErrors.InvalidContent($"LocalAws reads parameters of the types String, StringList, Integer and Boolean; {name} is a {type}");
        return new ContentParameter(name, type, Text(map, "description"), Texts(Child(map, "default")), Texts(Child(map, "allowedValues")), Pattern(Text(map, "allowedPattern"), name));
    }

    private static string? Pattern(string? pattern, string name)
    {
        try
        {
            return pattern is null ? null : new Regex(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)).ToString();
        }
        catch (ArgumentException)
        {
            throw SsmErrors.InvalidContent($"allowedPattern of the parameter {name} is no regular expression");
        }
    }

    private static ContentStep Step(YamlMappingNode step)
    {
        var name = Text(step, "name") ?? throw SsmErrors.InvalidContent("a step has no name");
        if (Text(step, "action") is var action && action != ShellAction)
            throw SsmErrors.InvalidContent($"LocalAws runs {ShellAction}; the step {name} is {action ?? "nothing"}");
        if (Child(step, "inputs") is not YamlMappingNode inputs || Texts(Child(inputs, "runCommand")) is not { Count: > 0 } lines)
            throw SsmErrors.InvalidContent($"the step {name} has no inputs.runCommand");
        return new ContentStep(name, lines, Text(inputs, "workingDirectory"), Text(inputs, "timeoutSeconds"), Text(step, "onFailure") == "exit", Platform(step, name));
    }

    private static string? Platform(YamlMappingNode step, string name)
    {
        if (Child(step, "precondition") is not { } precondition)
            return null;
        var isPlatform = precondition is YamlMappingNode map && Texts(Child(map, "StringEquals")) is ["platformType", _];
        return isPlatform
            ? Texts(Child((YamlMappingNode)precondition, "StringEquals"))![1]
            : throw SsmErrors.InvalidContent($"LocalAws reads preconditions on platformType; the step {name} has another one");
    }

    private static YamlNode? Child(YamlMappingNode map, string name) => map.Children.TryGetValue(new YamlScalarNode(name), out var child) ? child : null;

    private static string? Text(YamlMappingNode map, string name) => (Child(map, name) as YamlScalarNode)?.Value;

    private static IReadOnlyList<string>? Texts(YamlNode? node) => node switch
    {
        YamlScalarNode scalar => [scalar.Value ?? ""],
        YamlSequenceNode list => [.. list.Select(each => (each as YamlScalarNode)?.Value ?? throw SsmErrors.InvalidContent("a list has something in it that is no text"))],
        _ => null,
    };
}
