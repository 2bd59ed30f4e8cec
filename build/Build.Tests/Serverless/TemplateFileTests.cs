using Build.Serverless.Templates;
using Build.Tests.Testing;
using FsCheck;
using FsCheck.Fluent;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Build.Tests.Serverless;

/// <summary>What is read is what is written: tags, types and order, in either spelling.</summary>
public sealed class TemplateFileTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Functions_and_tags_survive()
    {
        const string text = """
            AWSTemplateFormatVersion: '2010-09-09'
            Transform: AWS::Serverless-2016-10-31
            Conditions:
              IsProd: !Equals [!Ref Stage, prod]
            Resources:
              Hello:
                Type: AWS::Serverless::Function
                Condition: IsProd
                Properties:
                  Description: !Sub
                  - '${A} and ${AWS::Region}'
                  - A: !GetAtt Other.Arn
                  MemorySize: !If [IsProd, 256, !Ref AWS::NoValue]
                  Code: "0755"
                  Text: |
                    two
                    lines
                  Plain: 0755
                  Yes: 'yes'
                  Long:
                    Fn::Sub: 'https://${Api}/x: y'
                  Base: !Base64
                    Fn::Join: ['', [a, !Select [0, !GetAZs '']]]
                  Empty: {}
                  None: []
            """;
        AssertRoundTrip(text);
    }

    [Fact]
    public void Any_template_survives()
    {
        var texts = Gen.Elements("a", "", "yes", "0755", "1e3", "null", "~", "with: colon", "# hash", "!Ref x", "two\nlines", " lead", "trail ", "ü 🎉", "'", "\"", "{}", "- x", "*a", "&a", "%", "@x", "`x", "2010-09-09");
        var tags = Gen.Elements("", "", "", "!Ref", "!Sub", "!GetAtt", "!Condition", "!ImportValue");
        var scalars = texts.SelectMany(text => tags.Select(tag => (YamlNode)new YamlScalarNode(text) { Tag = tag.Length == 0 ? TagName.Empty : new TagName(tag), Style = ScalarStyle.SingleQuoted }));
        Prop.ForAll(Nodes(scalars, 3).ToArbitrary(), node =>
        {
            var root = new YamlMappingNode(new YamlScalarNode("Resources"), node);
            var written = TemplateWriter.Write(root);
            return Describe(Read(written)) == Describe(root) && TemplateFile.Read(folder.Write("any.yaml", written), folder.Path).Write() == written;
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("Resources: [a, b", "template.yaml:2:1: error syntax")]
    [InlineData("Resources:\n  A: 1\n  A: 2\n", "template.yaml:3:3: error syntax: This is not valid YAML: key 'A' is there twice")]
    [InlineData("- a\n", "a template is one mapping")]
    [InlineData("", "a template is one mapping")]
    public void What_is_no_template_is_refused_with_its_place(string text, string message)
    {
        var path = folder.Write("template.yaml", text);
        Assert.Contains(message, Assert.Throws<BadInput>(() => TemplateFile.Read(path, folder.Path)).Message, StringComparison.Ordinal);
    }

    private static Gen<YamlNode> Nodes(Gen<YamlNode> scalars, int depth)
    {
        if (depth == 0)
            return scalars;
        var below = Nodes(scalars, depth - 1);
        var tags = Gen.Elements(TagName.Empty, TagName.Empty, new TagName("!Base64"), new TagName("!Transform"));
        var lists = Gen.ListOf(below).SelectMany(items => tags.Select(tag => (YamlNode)new YamlSequenceNode(items.Take(3)) { Tag = tag }));
        var maps = Gen.ListOf(below).SelectMany(items => tags.Select(tag =>
            (YamlNode)new YamlMappingNode(items.Take(3).Select((item, i) => KeyValuePair.Create<YamlNode, YamlNode>(new YamlScalarNode($"Key{i}"), item))) { Tag = tag }));
        return Gen.OneOf(scalars, lists, maps);
    }

    private void AssertRoundTrip(string text) =>
        Assert.Equal(Describe(Read(text)), Describe(Read(TemplateFile.Read(folder.Write("template.yaml", text), folder.Path).Write())));

    private static YamlNode Read(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents[0].RootNode;
    }

    // A plain value may be a number or a truth value; a quoted one is text, as is one with a tag. Which quotes is nobody's business.
    private static string Describe(YamlNode node) => node switch
    {
        YamlScalarNode scalar => $"{Tag(node)}{(scalar.Style is ScalarStyle.Plain && node.ShortTag() is null ? "plain" : "text")}:{scalar.Value}",
        YamlSequenceNode list => $"{Tag(node)}[{string.Join('|', list.Children.Select(Describe))}]",
        YamlMappingNode mapping => $"{Tag(node)}{{{string.Join('|', mapping.Children.Select(pair => $"{((YamlScalarNode)pair.Key).Value}={Describe(pair.Value)}"))}}}",
        _ => throw new InvalidOperationException(node.ToString()),
    };

    private static string Tag(YamlNode node) => node.ShortTag() is { } tag ? $"!{tag} " : "";
}
