namespace LocalAws.CodePipeline.Execution;

/// <summary>A configuration refers to a variable that has no value in this execution; the action fails with AWS's InvalidConfiguration.</summary>
public sealed class UnresolvedVariableException(string reference)
    : Exception($"The variable {reference} has no value in this execution");
