using System.Text.RegularExpressions;
using Build.Validation.Documents;

namespace Build.Validation.Secrets;

/// <summary>Keys and tokens that are known by their looks have no place in a file that git keeps and pipelines show.</summary>
public sealed partial class ClearTextSecret : Rule
{
    /// <inheritdoc/>
    public override string Id => "secret";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        var documents = project.AppSpecs.Select(appSpec => appSpec.Document).Concat(project.Buildspecs.Select(buildspec => buildspec.Document))
            .Concat(project.Pipelines.Select(pipeline => pipeline.Document)).Concat(project.Templates).Concat(project.BuildProjects.Select(build => build.Node));
        var values = documents.SelectMany(Scalars).Select(scalar => (scalar.Place, Text: scalar.Value));
        var lines = project.Scripts.SelectMany(script => script.File.Text.Split('\n').Select((line, index) => (Place: script.At(index + 1), Text: line)));
        return
            from value in values.Concat(lines)
            let match = Known().Match(value.Text)
            where match.Success
            select Error(value.Place, $"Something that looks like {Kind(match)} stands in clear text", "a name in Secrets Manager or Parameter Store, resolved where it is used",
                "Take it out and revoke it: it must count as known");
    }

    [GeneratedRegex(@"(?<aws>\b(?:AKIA|ASIA)[0-9A-Z]{16}\b)|(?<github>\b(?:gh[pousr]_[0-9A-Za-z]{36}|github_pat_[0-9A-Za-z_]{60,}))|(?<key>-----BEGIN [A-Z ]*PRIVATE KEY-----)")]
    private static partial Regex Known();

    private static string Kind(Match match) => match.Groups["aws"].Success ? "an access key of AWS" : match.Groups["github"].Success ? "a token of GitHub" : "a private key";

    private static IEnumerable<Scalar> Scalars(Node node) => node switch
    {
        Scalar scalar => [scalar],
        Sequence list => list.Nodes.SelectMany(Scalars),
        _ => node.Entries.SelectMany(entry => Scalars(entry.Value)),
    };
}
