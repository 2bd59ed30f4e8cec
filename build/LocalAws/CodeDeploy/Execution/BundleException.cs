namespace LocalAws.CodeDeploy.Execution;

/// <summary>A bundle cannot be unpacked: broken, of another type than said, or dangerous.</summary>
/// <param name="message">What is wrong with which entry.</param>
public sealed class BundleException(string message) : Exception(message);
