namespace Build.Validation.Buildspecs;

/// <summary>The SAM CLI is a Python program: npm has no such package, or somebody else's.</summary>
public sealed class SamCli : Rule
{
    /// <inheritdoc/>
    public override string Id => "buildspec-sam-cli";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(Project project) =>
        from buildspec in project.Buildspecs
        from line in buildspec.Commands
        where line.Command.Runs("npm") && line.Command.Program.Any(word => word.Text.Split('@')[0] == "aws-sam-cli")
        select Error(line.Place, $"'{line.Command}' asks npm for the SAM CLI, which is no npm package", "pip install aws-sam-cli; the standard images have it installed",
            "Take the command out, or write 'pip install aws-sam-cli'");
}
