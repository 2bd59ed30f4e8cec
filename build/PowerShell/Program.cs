// PowerShell as its makers publish it for other programs, so that build.ps1 is tested where no PowerShell is installed.
return Microsoft.PowerShell.UnmanagedPSEntry.Start(args, args.Length);
