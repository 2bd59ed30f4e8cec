using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Build.Validation.Documents;

/// <summary>Reads YAML into nodes that know their places. Tags such as CloudFormation's !Ref are passed over.</summary>
public static class YamlText
{
    /// <summary>The first document of the text; an empty text is a null.</summary>
    /// <exception cref="DocumentException">It is no YAML, or too deep or large to be meant well.</exception>
    public static Node Read(SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var scanner = new Scanner(new StringReader(source.Text));
        try
        {
            var parser = new Parser(scanner);
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
                return new Scalar(source.At(1, 1), "", false);
            parser.Consume<DocumentStart>();
            return new Builder(parser, source).Next(0);
        }
        catch (YamlException exception)
        {
            throw new DocumentException(source.At(exception.Start.Line, exception.Start.Column), exception.Message.TrimEnd('.'));
        }
        catch (InvalidOperationException)
        {
            // What the scanner throws when a text goes on after the line end inside [ ] or { }.
            throw new DocumentException(source.At(scanner.CurrentPosition.Line, scanner.CurrentPosition.Column), "a list [ ] or mapping { } above is not closed");
        }
    }

    private sealed class Builder(IParser parser, SourceText source)
    {
        private readonly Dictionary<AnchorName, Node> anchors = [];

        public Node Next(int depth)
        {
            if (depth > DocumentLimits.Depth)
                throw new DocumentException(Here(), $"lists and mappings lie deeper than {DocumentLimits.Depth} in one another");
            if (parser.TryConsume<AnchorAlias>(out var alias))
                return anchors.GetValueOrDefault(alias.Value) ?? throw new DocumentException(At(alias), $"alias *{alias.Value} has no anchor above it");
            var anchor = parser.Accept<NodeEvent>(out var start) ? start.Anchor : AnchorName.Empty;
            Node node = parser.Accept<YamlDotNet.Core.Events.Scalar>(out _) ? Scalar() : parser.Accept<SequenceStart>(out _) ? Sequence(depth) : Mapping(depth);
            if (node.Size > DocumentLimits.Size)
                throw new DocumentException(node.Place, $"more than {DocumentLimits.Size} values");
            if (!anchor.IsEmpty)
                anchors[anchor] = node;
            return node;
        }

        private Scalar Scalar()
        {
            var scalar = parser.Consume<YamlDotNet.Core.Events.Scalar>();
            return new(At(scalar), scalar.Value, scalar.Style is not ScalarStyle.Plain);
        }

        private Sequence Sequence(int depth)
        {
            var place = At(parser.Consume<SequenceStart>());
            var nodes = new List<Node>();
            while (!parser.TryConsume<SequenceEnd>(out _))
                nodes.Add(Next(depth + 1));
            return new(place, nodes);
        }

        private Mapping Mapping(int depth)
        {
            var place = At(parser.Consume<MappingStart>());
            var pairs = new List<KeyValuePair<Documents.Scalar, Node>>();
            var keys = new HashSet<string>(StringComparer.Ordinal);
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                if (Next(depth + 1) is not Documents.Scalar key)
                    throw new DocumentException(place, "a key is a list or mapping");
                if (!keys.Add(key.Value))
                    throw new DocumentException(key.Place, $"key '{key.Value}' is there twice");
                pairs.Add(new(key, Next(depth + 1)));
            }
            return new(place, pairs);
        }

        private Place Here() => At(parser.Current!);

        private Place At(ParsingEvent parsed) => source.At(parsed.Start.Line, parsed.Start.Column);
    }
}
