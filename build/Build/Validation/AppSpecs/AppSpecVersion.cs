using Build.Validation.Documents;

namespace Build.Validation.AppSpecs;

/// <summary>The version of an appspec is the number 0.0: the agent refuses the text "0.0".</summary>
public sealed class AppSpecVersion : Rule
{
    /// <inheritdoc/>
    public override string Id => "appspec-version";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project)
    {
        ArgumentNullException.ThrowIfNull(project);
        foreach (var appSpec in project.AppSpecs)
        {
            var version = appSpec.Document["version"];
            if (version is not Scalar { IsQuoted: false, Value: "0.0" or "0" })
                yield return Error(version?.Place ?? appSpec.Document.Place, version is null ? "There is no version" : $"The version is {Written(version)}",
                    "0.0, without quotes", "Write 'version: 0.0'");
        }
    }

    private static string Written(Node version) => version is Scalar { IsQuoted: true } scalar ? $"the text \"{scalar.Value}\"" : version.Kind;
}
