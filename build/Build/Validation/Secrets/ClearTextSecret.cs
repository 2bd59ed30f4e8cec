using Build.Settings;
using Build.Validation.Documents;

namespace Build.Validation.Secrets;

/// <summary>Keys and tokens that are known by their looks have no place in a file that git keeps and pipelines show.</summary>
public sealed class ClearTextSecret : Rule
{
    /// <inheritdoc/>
    public override string Id => "secret";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        var documents = project.AppSpecs.Select(appSpec => appSpec.Document).Concat(project.Buildspecs.Select(buildspec => buildspec.Document))
            .Concat(project.Pipelines.Select(pipeline => pipeline.Document)).Concat(project.Templates.Select(template => template.Document)).Concat(project.BuildProjects.Select(build => build.Node));
        var values = documents.SelectMany(Scalars).Select(scalar => (scalar.Place, Text: scalar.Value));
        var lines = project.Scripts.SelectMany(script => script.File.Text.Split('\n').Select((line, index) => (Place: script.At(index + 1), Text: line)));
        return
            from value in values.Concat(lines)
            let kind = SecretLooks.Kind(value.Text)
            where kind is not null
            select Error(value.Place, $"Something that looks like {kind} stands in clear text", "a name in Secrets Manager or Parameter Store, resolved where it is used",
                "Take it out and revoke it: it must count as known");
    }

    private static IEnumerable<Scalar> Scalars(Node node) => node switch
    {
        Scalar scalar => [scalar],
        Sequence list => list.Nodes.SelectMany(Scalars),
        _ => node.Entries.SelectMany(entry => Scalars(entry.Value)),
    };
}
