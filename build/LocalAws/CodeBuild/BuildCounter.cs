namespace LocalAws.CodeBuild;

/// <summary>The last number given to a build of a project.</summary>
internal sealed record BuildCounter(long Last);
