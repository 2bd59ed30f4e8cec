using Cake.Core;

namespace Build;

/// <summary>Where things are. Everything that is written is below <see cref="State"/>.</summary>
public sealed class Paths(ICakeEnvironment environment, Parameters parameters)
{
    /// <summary>The checkout: the folder that the build is started in.</summary>
    public string Root { get; } = environment.WorkingDirectory.FullPath;

    /// <summary>Everything that runs leave behind; ignored by git.</summary>
    public string State => Path.GetFullPath(parameters.State ?? ".nutshell", Root);

    /// <summary>Keeps git away from the state folder, whatever the checkout's own .gitignore says: made when it is not there.</summary>
    public string StateIgnore => Path.Combine(State, ".gitignore");

    /// <summary>Everything that the embedded AWS keeps.</summary>
    public string LocalAws => Path.Combine(State, "aws");

    /// <summary>E-mails of a rehearsal.</summary>
    public string Outbox => Path.Combine(LocalAws, "outbox");

    /// <summary>How to reach the embedded AWS that another process runs.</summary>
    public string LocalAwsEnvironment => Path.Combine(State, "local-aws.env");

    /// <summary>The settings.</summary>
    public string Settings => Path.GetFullPath(parameters.SettingsFile ?? Path.Combine("build", "settings.json"), Root);

    /// <summary>The app that is deployed.</summary>
    public string App => Path.Combine(Root, "app", "web");

    /// <summary>The function's sample.</summary>
    public string Function => Path.Combine(Root, "app", "lambda");

    /// <summary>The template that is packaged.</summary>
    public string Template => Path.GetFullPath(parameters.Template ?? Path.Combine("app", "lambda", "template.yaml"), Root);

    /// <summary>What packaging functions needs on its way.</summary>
    public string Serverless => Path.Combine(State, "serverless");

    /// <summary>The template as it is to be deployed.</summary>
    public string PackagedTemplate => parameters.Output is { } output ? Path.GetFullPath(output, Root) : Path.Combine(Serverless, "packaged.yaml");

    /// <summary>The hooks.</summary>
    public string Scripts => Path.Combine(Root, "scripts");

    /// <summary>Where revisions are packaged.</summary>
    public string Revisions => Path.Combine(State, "revisions");

    /// <summary>Git folder of snapshots of the working tree.</summary>
    public string SourceGit => Path.Combine(State, "source.git");

    /// <summary>What the tests report.</summary>
    public string TestReports => Path.Combine(State, "test-reports");

    /// <summary>What compiling leaves behind.</summary>
    public string Artifacts => Path.Combine(Root, "build", "artifacts");
}
