using Cake.Core.IO;

namespace Cake.Frosting.Internal;

/// <summary>The folder that the program gave with <c>UseWorkingDirectory</c>; <c>--working</c> wins over it.</summary>
internal sealed record WorkingDirectory(DirectoryPath Path);
