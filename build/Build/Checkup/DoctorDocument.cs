using Build.Fleet.Repair;
using Build.Reporting;

namespace Build.Checkup;

/// <summary>What Doctor found, and what it mended.</summary>
/// <param name="Version">Version of this document.</param>
/// <param name="Findings">What was looked at.</param>
/// <param name="Agents">The instances' agents; null when nothing was to be mended.</param>
public sealed record DoctorDocument(int Version, IReadOnlyList<Finding> Findings, IReadOnlyList<RepairedAgent>? Agents) : IDocument;
