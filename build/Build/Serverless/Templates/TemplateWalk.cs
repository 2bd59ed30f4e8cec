using YamlDotNet.RepresentationModel;

namespace Build.Serverless.Templates;

/// <summary>Visits every value of a template. It may be as deep as <see cref="TemplateFile"/> lets in.</summary>
internal static class TemplateWalk
{
    /// <summary>The node and all below it, in the order of the text; keys are not among them.</summary>
    public static IEnumerable<YamlNode> All(YamlNode node)
    {
        yield return node;
        var children = node switch
        {
            YamlMappingNode mapping => mapping.Children.Values,
            YamlSequenceNode sequence => sequence.Children,
            _ => (IEnumerable<YamlNode>)[],
        };
        foreach (var below in children.SelectMany(All))
            yield return below;
    }
}
