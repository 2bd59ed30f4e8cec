using Build.Validation;
using Build.Validation.Documents;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Build.Serverless.Templates;

/// <summary>A CloudFormation or SAM template with its tags (<c>!Ref</c>, <c>!Sub</c>...) and places, to be read, changed and written.</summary>
public sealed class TemplateFile
{
    private readonly SourceText source;

    private TemplateFile(string path, SourceText source, Node document, YamlMappingNode root) => (Path, this.source, Document, Root) = (path, source, document, root);

    /// <summary>Full path.</summary>
    public string Path { get; }

    /// <summary>The template without its tags, as rules of all kinds of documents read it.</summary>
    public Node Document { get; }

    /// <summary>The template with its tags.</summary>
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
        try
        {
            return Read(path, new SourceText(shown, File.ReadAllText(path)));
        }
        catch (DocumentException exception)
        {
            throw new BadInput($"{exception.Place}: error syntax: This is not valid YAML: {exception.Message}.");
        }
    }

    /// <summary>Reads a template's text, of YAML or of JSON, which is YAML as well.</summary>
    /// <param name="path">Full path of the file that it stands in.</param>
    /// <param name="source">The text.</param>
    /// <exception cref="DocumentException">It is no YAML, or no mapping.</exception>
    public static TemplateFile Read(string path, SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        // Holds the text to its limits of depth and size, and finds keys that are there twice, before it is loaded with its tags.
        var document = YamlText.Read(source);
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(source.Text));
            return stream.Documents is [{ RootNode: YamlMappingNode mapping }]
                ? new TemplateFile(path, source, document, mapping)
                : throw new DocumentException(source.At(1, 1), $"a template is one mapping with a section 'Resources'; this is {(stream.Documents.Count == 1 ? "none" : $"{stream.Documents.Count} documents")}");
        }
        catch (YamlException exception)
        {
            throw new DocumentException(source.At(exception.Start.Line, exception.Start.Column), exception.Message.TrimEnd('.'));
        }
    }

    /// <summary>Where a node stands.</summary>
    public Place At(YamlNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return source.At(node.Start.Line, node.Start.Column);
    }

    /// <summary>A section's entries; none when it is not there.</summary>
    public IEnumerable<KeyValuePair<string, YamlNode>> Section(string name) => Root.Entries(name);

    /// <summary>The template as text. Comments are gone; tags, order and quotes are as they were.</summary>
    public string Write() => TemplateWriter.Write(Root);
}
