using Build.Reporting;

namespace Build.Serverless;

/// <summary>A call of a function.</summary>
/// <param name="Version">Version of this document.</param>
/// <param name="Call">What was called, and what it answered.</param>
public sealed record InvokeDocument(int Version, FunctionAnswer Call) : IDocument;
