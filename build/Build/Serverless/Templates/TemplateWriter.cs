using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Build.Serverless.Templates;

/// <summary>Writes nodes as YAML, with every tag: YamlDotNet's own writer leaves out those of mappings (<c>!Base64 {Fn::Join: ...}</c>).</summary>
internal sealed class TemplateWriter(IEmitter emitter)
{
    /// <summary>A node as a document. What aliases share is written out.</summary>
    public static string Write(YamlNode root)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(writer);
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart());
        new TemplateWriter(emitter).Write(root, isKey: false);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return writer.ToString();
    }

    private void Write(YamlNode node, bool isKey)
    {
        switch (node)
        {
            case YamlScalarNode scalar:
                emitter.Emit(new Scalar(AnchorName.Empty, scalar.Tag, scalar.Value ?? "", scalar.Style, scalar.Tag.IsEmpty, scalar.Tag.IsEmpty, Mark.Empty, Mark.Empty, isKey));
                break;
            case YamlSequenceNode sequence:
                emitter.Emit(new SequenceStart(AnchorName.Empty, sequence.Tag, sequence.Tag.IsEmpty, sequence.Style));
                foreach (var item in sequence.Children)
                    Write(item, isKey: false);
                emitter.Emit(new SequenceEnd());
                break;
            case YamlMappingNode mapping:
                emitter.Emit(new MappingStart(AnchorName.Empty, mapping.Tag, mapping.Tag.IsEmpty, mapping.Style));
                foreach (var (key, value) in mapping.Children)
                {
                    Write(key, isKey: true);
                    Write(value, isKey: false);
                }
                emitter.Emit(new MappingEnd());
                break;
        }
    }
}
