using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Build.Revisions.Verification;

/// <summary>What an AppSpec for instances says about a bundle ("AppSpec File structure" in the CodeDeploy User Guide).</summary>
internal sealed class AppSpecDocument
{
    private readonly List<string> faults = [];
    private readonly List<(string Path, long Line)> sources = [];
    private readonly List<AppSpecHook> hooks = [];

    private AppSpecDocument()
    {
    }

    /// <summary>What is wrong with it, each with its line.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>Files and folders of the bundle that it wants installed.</summary>
    public IReadOnlyList<(string Path, long Line)> Sources => sources;

    /// <summary>Scripts of the bundle that it wants run.</summary>
    public IReadOnlyList<AppSpecHook> Hooks => hooks;

    /// <summary>Whether the instances are Windows servers, where scripts have no modes and no shebang.</summary>
    public bool IsForWindows { get; private set; }

    /// <summary>Reads it; what cannot be read is a fault.</summary>
    public static AppSpecDocument Parse(string text)
    {
        var document = new AppSpecDocument();
        var yaml = new YamlStream();
        try
        {
            yaml.Load(new StringReader(text));
        }
        catch (YamlException exception)
        {
            document.Fault(exception.Start, $"is not YAML: {exception.Message}");
            return document;
        }
        if (yaml.Documents is [{ RootNode: YamlMappingNode root }, ..])
            document.ReadRoot(root);
        else
            document.Fault(Mark.Empty, "is empty. It must say version: 0.0, os, files and hooks.");
        return document;
    }

    private static YamlNode? Child(YamlNode node, string key) =>
        (node as YamlMappingNode)?.Children.FirstOrDefault(pair => pair.Key is YamlScalarNode { Value: var name } && name == key).Value;

    private static IEnumerable<YamlNode> Items(YamlNode? node) => (node as YamlSequenceNode)?.Children ?? [];

    private void ReadRoot(YamlMappingNode root)
    {
        // The agent takes the number alone: in quotes, 0.0 is a text to it.
        if (Child(root, "version") is not YamlScalarNode { Value: "0.0" or "0", Style: ScalarStyle.Plain })
            Fault((Child(root, "version") ?? root).Start, "has no version: 0.0 (a number, without quotes), the only one there is.");
        var os = (Child(root, "os") as YamlScalarNode)?.Value;
        if (os is not ("linux" or "windows"))
            Fault((Child(root, "os") ?? root).Start, $"has os: {os ?? "nothing"}; it must be linux or windows.");
        IsForWindows = os == "windows";
        foreach (var file in Items(Child(root, "files")))
        {
            if (Child(file, "source") is YamlScalarNode { Value.Length: > 0 } source && Child(file, "destination") is YamlScalarNode { Value.Length: > 0 })
                sources.Add((source.Value, source.Start.Line));
            else
                Fault(file.Start, "has an item under files without source or destination.");
        }
        foreach (var (name, scripts) in (Child(root, "hooks") as YamlMappingNode)?.Children.AsEnumerable() ?? [])
            ReadHook(name.ToString(), scripts);
    }

    private void ReadHook(string name, YamlNode scripts)
    {
        foreach (var script in Items(scripts))
        {
            if (Child(script, "location") is YamlScalarNode { Value.Length: > 0 } location)
                hooks.Add(new AppSpecHook(name, location.Value, location.Start.Line));
            else
                Fault(script.Start, $"has a script under {name} without location.");
        }
    }

    private void Fault(Mark mark, string what) => faults.Add($"{BundleArchive.AppSpec}:{mark.Line}:{mark.Column}: {what}");
}
