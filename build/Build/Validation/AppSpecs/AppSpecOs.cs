namespace Build.Validation.AppSpecs;

/// <summary>An appspec says which operating system it is for.</summary>
public sealed class AppSpecOs : Rule
{
    /// <inheritdoc/>
    public override string Id => "appspec-os";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) =>
        from appSpec in project.AppSpecs
        where appSpec.Document["os"] is null or { IsNull: true }
        select Error(appSpec.PlaceOf("os"), "There is no os", "linux, windows", "Write 'os: linux'");
}
