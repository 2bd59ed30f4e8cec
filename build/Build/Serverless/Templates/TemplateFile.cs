using Build.Validation;
using Build.Validation.Documents;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Build.Serverless.Templates;

/// <summary>A CloudFormation or SAM template with its tags (<c>!Ref</c>, <c>!Sub</c>...) and places, to be read, changed and written.</summary>
internal sealed class TemplateFile
{
    private TemplateFile(string path, string shown, YamlMappingNode root) => (Path, Shown, Root) = (path, shown, root);

    /// <summary>Full path.</summary>
    public string Path { get; }

    /// <summary>Path as messages name it.</summary>
    public string Shown { get; }

    public YamlMappingNode Root { get; }

    /// <summary>Folder that relative paths in the template start from.</summary>
    public string Folder => System.IO.Path.GetDirectoryName(Path)!;

    /// <summary>Reads a template.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="root">The checkout, for messages.</param>
    /// <exception cref="BadInput">It is not there, or no YAML mapping.</exception>
    public static TemplateFile Read(string path, string root)
    {
        var shown = System.IO.Path.GetRelativePath(root, path).Replace('\\', '/');
        if (!File.Exists(path))
            throw new BadInput($"There is no template {shown}. Name one with --template FILE.");
        var text = File.ReadAllText(path);
        try
        {
            // Holds the text to its limits of depth and size, and finds keys that are there twice, before it is loaded with its tags.
            YamlText.Read(new SourceText(shown, text));
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents is [{ RootNode: YamlMappingNode mapping }])
                return new TemplateFile(path, shown, mapping);
            throw new BadInput($"{new Place(shown)}: a template is one mapping with a section 'Resources'; this is {(stream.Documents.Count == 1 ? "none" : $"{stream.Documents.Count} documents")}.");
        }
        catch (DocumentException exception)
        {
            throw new BadInput($"{exception.Place}: error syntax: This is not valid YAML: {exception.Message}.");
        }
        catch (YamlException exception)
        {
            throw new BadInput($"{new Place(shown, (int)exception.Start.Line, (int)exception.Start.Column)}: error syntax: This is not valid YAML: {exception.Message}.");
        }
    }

    /// <summary>Where a node stands.</summary>
    public Place At(YamlNode node) => new(Shown, (int)node.Start.Line, (int)node.Start.Column);

    /// <summary>A section's entries; none when it is not there.</summary>
    public IEnumerable<KeyValuePair<string, YamlNode>> Section(string name) => Root.Entries(name);

    /// <summary>The template as text. Comments are gone; tags, order and quotes are as they were.</summary>
    public string Write() => TemplateWriter.Write(Root);
}
