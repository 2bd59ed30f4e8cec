using System.Globalization;
using LocalAws.Kernel;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LocalAws.CodeDeploy.Execution;

/// <summary>Reads AppSpec files as the agent does: what it ignores is ignored here, what it refuses is refused.</summary>
public static class AppSpecParser
{
    /// <summary>How long the scripts of one lifecycle event may take together; also how long a script may that says nothing.</summary>
    public static readonly TimeSpan EventLimit = TimeSpan.FromSeconds(3600);

    private static readonly string[] Behaviors = ["DISALLOW", "OVERWRITE", "RETAIN"];

    /// <exception cref="AppSpecException">It is no AppSpec file that an agent on Linux takes.</exception>
    public static AppSpec Parse(string text)
    {
        var root = Root(text);
        CheckVersion(root);
        if (Scalar(root, "os") is var os && os != "linux")
            throw new AppSpecException($"The deployment failed because the application specification file specifies an unsupported operating system ({os}). Specify \"linux\" in the os section of the AppSpec file for this instance, and then try again.");
        var spec = new AppSpec(
            [.. Entries(root, "files").Select(File)], [.. Entries(root, "permissions").Select(AppSpecPermissions.Read)], Hooks(root), Scalar(root, "file_exists_behavior"));
        if (spec.FileExistsBehavior is { } behavior && !Behaviors.Contains(behavior, StringComparer.Ordinal))
            throw new AppSpecException($"The deployment failed because an invalid option was specified for file_exists_behavior: {behavior}. It can be DISALLOW, OVERWRITE or RETAIN.");
        return spec;
    }

    /// <summary>The text of a scalar, or null.</summary>
    internal static string? Scalar(YamlMappingNode node, string name) => node.Children.TryGetValue(name, out var value) && value is YamlScalarNode { Value: { Length: > 0 } text } ? text : null;

    /// <summary>The mappings of a list; a missing or empty list has none.</summary>
    internal static IEnumerable<YamlMappingNode> Entries(YamlMappingNode node, string name)
    {
        if (!node.Children.TryGetValue(name, out var value) || value is YamlScalarNode { Value: null or "" or "~" or "null" })
            return [];
        return value is YamlSequenceNode list && list.Children.All(each => each is YamlMappingNode)
            ? list.Children.Cast<YamlMappingNode>()
            : throw new AppSpecException($"The deployment failed because the {name} section of the AppSpec file (line {value.Start.Line}) is no list of entries.");
    }

    private static YamlMappingNode Root(string text)
    {
        try
        {
            if (YamlText.Load(text) is YamlMappingNode root)
                return root;
        }
        catch (YamlException exception)
        {
            throw new AppSpecException($"The AppSpec file is no valid YAML: line {exception.Start.Line}, column {exception.Start.Column}: {exception.Message}");
        }
        throw new AppSpecException("The deployment failed because the application specification file was empty or has no version. Make sure your AppSpec file specifies \"0.0\" as the version, and then try again.");
    }

    // A quoted "0.0" is a string to the agent, and refused; 0 and 0.0 are numbers.
    private static void CheckVersion(YamlMappingNode root)
    {
        var node = root.Children.TryGetValue("version", out var value) ? value as YamlScalarNode : null;
        var valid = node is { Style: ScalarStyle.Plain } && double.TryParse(node.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number == 0;
        if (!valid)
            throw new AppSpecException($"The deployment failed because an invalid version value ({node?.Value}) was entered in the application specification file. Make sure your AppSpec file specifies 0.0 as the version, without quotes, and then try again.");
    }

    private static AppSpecFile File(YamlMappingNode entry) => (Scalar(entry, "source"), Scalar(entry, "destination")) switch
    {
        ({ } source, { } destination) => new AppSpecFile(source, destination),
        (null, { } destination) => throw new AppSpecException($"The deployment failed because the application specification file specifies a destination path ({destination}), but no source path. Update the files section of the AppSpec file to specify a source path, and then try again."),
        ({ } source, _) => throw new AppSpecException($"The deployment failed because the application specification file specifies only a source path ({source}). Add the name of the destination directory to the files section of the AppSpec file, and then try again."),
        _ => throw new AppSpecException("The deployment failed because an entry of the files section of the AppSpec file has neither source nor destination."),
    };

    private static Dictionary<string, IReadOnlyList<AppSpecScript>> Hooks(YamlMappingNode root)
    {
        var hooks = new Dictionary<string, IReadOnlyList<AppSpecScript>>(StringComparer.Ordinal);
        if (!root.Children.TryGetValue("hooks", out var node) || node is not YamlMappingNode mapping)
            return hooks;
        foreach (var name in mapping.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value!))
            hooks[name] = [.. Entries(mapping, name).Select(Script)];
        return hooks;
    }

    private static AppSpecScript Script(YamlMappingNode entry)
    {
        var location = Scalar(entry, "location")
            ?? throw new AppSpecException("The deployment failed because the application specification file specifies a script with no location value. Specify the location in the hooks section of the AppSpec file, and then try again.");
        var timeout = Scalar(entry, "timeout");
        if (timeout is null)
            return new AppSpecScript(location, EventLimit, Scalar(entry, "runas"));
        return int.TryParse(timeout, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds > 0 && seconds <= EventLimit.TotalSeconds
            ? new AppSpecScript(location, TimeSpan.FromSeconds(seconds), Scalar(entry, "runas"))
            : throw new AppSpecException("The deployment failed because an invalid timeout value was provided for a script in the application specification file. Make corrections in the hooks section of the AppSpec file, and then try again.");
    }
}
