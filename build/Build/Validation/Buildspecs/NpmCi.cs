namespace Build.Validation.Buildspecs;

/// <summary><c>npm ci</c> installs what the lock file says, and fails without one.</summary>
public sealed class NpmCi : Rule
{
    /// <inheritdoc/>
    public override string Id => "buildspec-npm-lock";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) =>
        from buildspec in project.Buildspecs
        from npm in NpmCommand.Of(buildspec)
        where npm.Words is ["ci" or "clean-install", ..]
        where project.Tree.HasFile(npm.File("package.json")) && !project.Tree.HasFile(npm.File("package-lock.json")) && !project.Tree.HasFile(npm.File("npm-shrinkwrap.json"))
        select Error(npm.Place, $"'{npm.Command}' needs {npm.File("package-lock.json")}, which is not there", "a lock file beside package.json",
            "Run npm install, and commit the package-lock.json that it writes");
}
