using Build.Validation.AppSpecs;
using Build.Validation.Documents;

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
        try
        {
            var root = YamlText.Read(new(BundleArchive.AppSpec, text));
            if (root is Mapping)
                document.Read(new AppSpec(root));
            else
                document.faults.Add($"{root.Place}: is empty. It must say version: 0.0, os, files and hooks.");
        }
        catch (DocumentException exception)
        {
            document.faults.Add($"{exception.Place}: is not YAML: {exception.Message}");
        }
        return document;
    }

    private void Read(AppSpec appSpec)
    {
        // The agent takes the number alone: in quotes, 0.0 is a text to it.
        if (appSpec.Document["version"] is not Scalar { Value: "0.0" or "0", IsQuoted: false })
            Fault(appSpec.Document["version"] ?? appSpec.Document, "has no version: 0.0 (a number, without quotes), the only one there is.");
        var os = appSpec.Document["os"]?.Text;
        if (os is not ("linux" or "windows"))
            Fault(appSpec.Document["os"] ?? appSpec.Document, $"has os: {os ?? "nothing"}; it must be linux or windows.");
        IsForWindows = appSpec.IsForWindows;
        foreach (var file in appSpec.Files)
        {
            if (file.Source?.Text is { Length: > 0 } source && file.Destination?.Text is { Length: > 0 })
                sources.Add((source, file.Source.Place.Line));
            else
                Fault(file.Entry, "has an item under files without source or destination.");
        }
        foreach (var hook in appSpec.Hooks)
        {
            if (hook.Location?.Text is { Length: > 0 } location)
                hooks.Add(new AppSpecHook(hook.Event, location, hook.Location.Place.Line));
            else
                Fault(hook.Entry, $"has a script under {hook.Event} without location.");
        }
    }

    private void Fault(Node node, string what) => faults.Add($"{node.Place}: {what}");
}
