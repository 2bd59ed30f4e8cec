using Build.Serverless.Templates;
using Build.Settings;
using Build.Validation.AppSpecs;
using Build.Validation.Buildspecs;
using Build.Validation.Documents;
using Build.Validation.Pipelines;
using Build.Validation.Resources;
using Build.Validation.Sources;

namespace Build.Validation;

/// <summary>Reads a project's files into a <see cref="Project"/>.</summary>
internal sealed class ProjectLoader(SourceTree tree, NutshellSettings settings)
{
    private static readonly string[] Usual =
        ["pipeline.json", "template.yaml", "template.yml", "app/lambda/template.yaml", "app/lambda/template.yml", "bluegreen-config.json"];

    private readonly List<AppSpec> appSpecs = [];
    private readonly List<Buildspec> buildspecs = [];
    private readonly List<PipelineFile> pipelines = [];
    private readonly List<TemplateFile> templates = [];
    private readonly List<BuildProject> projects = [];
    private readonly List<Node> groups = [];
    private readonly List<SourceFile> scripts = [];
    private readonly List<Finding> unreadable = [];

    /// <summary>The project with what is usual in it, and these files beside.</summary>
    /// <exception cref="BadInput">A file that was asked for is not there.</exception>
    public Project Load(IEnumerable<string> files, DateOnly today)
    {
        var appSpec = Yaml("appspec.yml") is { } root ? new AppSpec(root) : null;
        if (appSpec is not null)
            appSpecs.Add(appSpec);
        if (Yaml(settings.Buildspec) is { } buildspec)
            buildspecs.Add(new(buildspec));
        foreach (var path in Usual.Where(tree.HasFile))
            Add(tree.Find(path)!);
        foreach (var path in files)
            Add(tree.FindAnywhere(path) ?? throw new BadInput($"There is no file '{path}' (of at most 8 MiB). Name one with --file PATH, from the checkout's root."));
        return new()
        {
            Tree = tree, Settings = settings, Today = today, AppSpec = appSpec, AppSpecs = appSpecs, Buildspecs = buildspecs, Pipelines = pipelines,
            Templates = templates, BuildProjects = projects, Unreadable = unreadable, Scripts = Scripts(),
            Groups = [.. groups.GroupBy(DeploymentGroup.NameIn).Select(requests => new DeploymentGroup([.. requests]))],
        };
    }

    private Node? Yaml(string path) => tree.Find(path) is { } file ? Read(new SourceText(file.Path, file.Text), YamlText.Read) : null;

    private void Add(SourceFile file)
    {
        var source = new SourceText(file.Path, file.Text);
        if (Path.GetExtension(file.Path) is ".md")
            foreach (var (language, text) in MarkdownBlocks.Of(source))
                Add(language, text, file);
        else
            Add(Path.GetExtension(file.Path).TrimStart('.'), source, file);
    }

    private void Add(string language, SourceText source, SourceFile file)
    {
        switch (language)
        {
            case "json":
                Classify(Read(source, JsonText.Read), source);
                break;
            case "yaml" or "yml":
                Classify(Read(source, YamlText.Read), source);
                break;
            case "sh" or "bash":
                AddShell(source, file);
                break;
        }
    }

    private void AddShell(SourceText source, SourceFile file)
    {
        // A block of a Markdown file keeps its lines: the ones above it are empty.
        if (source.Text.StartsWith("#!", StringComparison.Ordinal))
            scripts.Add(new(file.Path, System.Text.Encoding.UTF8.GetBytes(new string('\n', source.FirstLine - 1) + source.Text), true));
        try
        {
            foreach (var command in new AwsCommandReader(tree).Read(source))
                Classify(command);
        }
        catch (DocumentException exception)
        {
            unreadable.Add(Broken(exception, "JSON"));
        }
    }

    private void Classify(AwsCommand command)
    {
        if (command is { Service: "codebuild", Operation: "create-project" or "update-project" })
            projects.Add(new(command.Request));
        else if (command is { Service: "deploy", Operation: "create-deployment-group" or "update-deployment-group" })
            groups.Add(command.Request);
    }

    private void Classify(Node? document, SourceText source)
    {
        document = document?["project"] ?? document?["deploymentGroupInfo"] ?? document;
        if (document is null)
            return;
        if (PipelineFile.Is(document))
            pipelines.Add(new(document));
        else if (document["phases"] is not null)
            buildspecs.Add(new(document));
        else if (document["hooks"] is not null || document["os"] is not null)
            appSpecs.Add(new(document, FolderOf(source.File)));
        else if (document["Resources"] is not null || Path.GetFileNameWithoutExtension(source.File) is "template" or "packaged" || document["AWSTemplateFormatVersion"] is not null || document["Transform"] is not null)
            AddTemplate(source);
        else if (BuildProject.Is(document))
            projects.Add(new(document));
        else if (document["greenFleetProvisioningOption"] is not null)
            groups.Add(new Mapping(document.Place, [new(new Scalar(document.Place, "blueGreenDeploymentConfiguration", true), document)]));
        else if (DeploymentGroup.Is(document))
            groups.Add(document);
    }

    // What an appspec names lies beside it; a block of a text is of the project itself.
    private static string? FolderOf(string file) => Path.GetExtension(file) is ".md" || Path.GetDirectoryName(file) is not { Length: > 0 } folder ? null : folder.Replace('\\', '/');

    private void AddTemplate(SourceText source)
    {
        try
        {
            templates.Add(TemplateFile.Read(tree.FullPath(source.File), source));
        }
        catch (DocumentException exception)
        {
            unreadable.Add(Broken(exception, "template"));
        }
    }

    private Node? Read(SourceText source, Func<SourceText, Node> read)
    {
        try
        {
            return read(source);
        }
        catch (DocumentException exception)
        {
            unreadable.Add(Broken(exception, read == JsonText.Read ? "JSON" : "YAML"));
            return null;
        }
    }

    private static Finding Broken(DocumentException exception, string kind) =>
        new("syntax", Severity.Error, exception.Place, $"This is not valid {kind}: {exception.Message}", kind, "Correct the line; an editor that knows the format shows where it breaks");

    private List<Script> Scripts()
    {
        var hooks = appSpecs.SelectMany(appSpec => appSpec.Hooks).Select(hook => hook.File).OfType<string>();
        var locations = hooks.Where(path => tree.FindAnywhere(path) is not null).Distinct().ToList();
        var beside = locations.Select(path => Path.GetDirectoryName(path)!).Distinct().SelectMany(tree.FilesIn).Where(path => path.EndsWith(".sh", StringComparison.Ordinal));
        var files = locations.Concat(beside).Distinct().Select(tree.FindAnywhere).OfType<SourceFile>();
        return [.. files.Concat(scripts).Select(file => new Script(file))];
    }
}
