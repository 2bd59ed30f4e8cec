using Cake.Core.Tooling;

namespace Cake.Docker;

/// <summary>Settings whose properties are options of a docker command: <c>NoCache</c> is <c>--no-cache</c>.</summary>
public abstract class AutoToolSettings : ToolSettings;
